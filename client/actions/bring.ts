import { type EntityAnswer, type GraphPart } from '../../server/contract'
import { entityRoute } from '../api/routes'
import { arrangeNew } from '../graph/scene'
import { addPart } from '../state/graph'
import { reveal } from '../state/hiding'
import { edgeKey } from '../state/place'
import { type Transition } from '../state/state'
import { now } from '../state/store'
import { load } from './load'
import { takeStep } from './step'

/** Puts a part of the graph on the canvas beside what is there; what is there stays where it is. */
export function placePart(part: GraphPart, origin: string | null = null): Transition {
  const { nodes, edges, positions } = now()
  const all = new Map([...Object.values(nodes), ...part.nodes].map((node) => [node.id, node]))
  return addPart(part, arrangeNew([...all.values()], [...Object.values(edges), ...part.edges], positions, origin), origin)
}

/** Makes sure that an entity stands on the canvas, with its relations to what is shown. */
export async function bringEntity(id: string): Promise<void> {
  const known = now().nodes[id]
  const part = known ? null : partOf(await load(entityRoute(id)), now().nodes)
  const name = known?.name ?? part?.nodes[0]?.name ?? ''
  takeStep({ kind: 'add', name, count: 1 }, part ? placePart(part) : (state) => state, reveal(id))
}

/** An entity with its relations to the entities of `shown`. */
export function partOf({ entity, relations }: EntityAnswer, shown: Readonly<Record<string, unknown>>): GraphPart {
  const { id, type, name, aliases, interviews } = entity
  const edges = relations.filter(({ other }) => shown[other.id]).map((relation) => {
    const [from, to] = relation.direction === 'out' ? [id, relation.other.id] : [relation.other.id, id]
    const edge = { type: relation.type, from, to, interviews: relation.evidence.map((word) => word.interview), confidence: Math.max(...relation.evidence.map((word) => word.confidence)) }
    return { ...edge, id: edgeKey(edge) }
  })
  return { nodes: [{ id, type, name, aliases, interviews }], edges }
}
