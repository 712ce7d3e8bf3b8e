import { type EntityType } from '../../cypher/types'
import { type GraphEdge, type GraphPart } from '../../server/contract'
import { edgeKey } from './place'
import { type Position, type Positions, type State, type Transition } from './state'

/** Adds nodes and edges to the canvas; what is there keeps its place, and edges gain the interviews they lacked. */
export const addPart = (part: GraphPart, positions: Positions, origin: string | null = null): Transition => (state) => {
  const nodes = { ...state.nodes, ...Object.fromEntries(part.nodes.map((node) => [node.id, node])) }
  const held = part.edges.filter((edge) => nodes[edge.from] && nodes[edge.to])
  return { ...state, nodes, edges: mergeEdges(state.edges, held), positions: { ...positions, ...state.positions }, origin }
}

function mergeEdges(known: State['edges'], added: GraphEdge[]): State['edges'] {
  const merged: Record<string, GraphEdge> = { ...known }
  for (const edge of added) {
    const id = edgeKey(edge)
    merged[id] = { ...edge, id, interviews: [...new Set([...merged[id]?.interviews ?? [], ...edge.interviews])] }
  }
  return merged
}

/** A node was put elsewhere by hand. */
export const moveNode = (id: string, position: Position): Transition => (state) =>
  ({ ...state, positions: { ...state.positions, [id]: position } })

/** Takes a type of entity off the canvas, or brings it back. */
export const toggleType = (type: EntityType): Transition => (state) => ({
  ...state,
  hidden: state.hidden.includes(type) ? state.hidden.filter((other) => other !== type) : [...state.hidden, type],
})

/** Shows a type again where it is hidden, so that what was asked for can be seen. */
export const revealType = (type: EntityType): Transition => (state) =>
  state.hidden.includes(type) ? toggleType(type)(state) : state
