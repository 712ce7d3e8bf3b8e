/** What ties entities to one another. */
import { statedRelations } from '../../cypher/ontology'
import { type StatedRelation } from '../../cypher/types'
import { readCitations, readEdgesBetween } from '../citations'
import { type EntitySummary } from '../contract'
import { type CommonAnswer, type PathsAnswer } from '../contract/paths'
import { ApiError } from '../errors'
import { type Graph } from '../graph'
import { searchPaths } from '../paths/search'
import { pick, readEntities } from '../summaries'

const allTypes = Object.keys(statedRelations) as StatedRelation[]

interface Asked { types?: StatedRelation[] | undefined; limit: number }

/** Gives the shortest paths between two entities, with the sentences of every step; throws `unknown-id`. */
export async function answerPaths(graph: Graph, { from, to, types = allTypes, limit }: Asked & { from: string; to: string }): Promise<PathsAnswer> {
  const ends = await readAsked(graph, [['from', from], ['to', to]])
  const found = await searchPaths(graph, from, to, types, limit + 1)
  const entities = await readEntities(graph, found.paths.flat())
  const paths = sortPaths(found.paths, entities).slice(0, limit)
  const pairs = new Map(paths.flatMap((path) => path.slice(1).map((id, index) => [path[index]!, id].sort() as [string, string])).map((pair) => [pair.join('|'), pair]))
  const edges = await readEdgesBetween(graph, [...pairs.values()], types)
  return {
    from: ends[0]!, to: ends[1]!, paths, edges,
    nodes: pick(entities, [...new Set(paths.flat())]),
    ...await readCitations(graph, edges),
    steps: found.steps,
    truncated: found.truncated || found.paths.length > limit,
  }
}

/** Gives the entities tied to every one of some entities, with the sentences that tie them; throws `unknown-id`. */
export async function answerCommon(graph: Graph, { id: ids, types = allTypes, limit }: Asked & { id: string[] }): Promise<CommonAnswer> {
  const asked = await readAsked(graph, ids.map((id) => ['id', id]))
  const [row] = await graph.read<{ total: number; ids: string[] }>('common-neighbours', { ids, types, limit })
  const [entities, edges] = await Promise.all([
    readEntities(graph, row!.ids),
    readEdgesBetween(graph, row!.ids.flatMap((other) => ids.map((id) => [id, other] as const)), types),
  ])
  return { asked, nodes: pick(entities, row!.ids), edges, ...await readCitations(graph, edges), total: row!.total, truncated: row!.total > row!.ids.length }
}

/** The entities a request names; throws `unknown-id`, naming all the fields whose id is not in the graph. */
async function readAsked(graph: Graph, asked: readonly (readonly [field: string, id: string])[]): Promise<EntitySummary[]> {
  const entities = await readEntities(graph, asked.map(([, id]) => id))
  const unknown = asked.filter(([, id]) => !entities.has(id))
  if (unknown.length > 0) throw new ApiError('unknown-id', unknown.map(([path, id]) => ({ path, message: `No entity has the id ${id}.` })))
  return pick(entities, asked.map(([, id]) => id))
}

/** Shorter ones first; of one length, those through entities of fewer interviews: what all speak of ties nothing in particular. */
function sortPaths(paths: readonly string[][], entities: ReadonlyMap<string, EntitySummary>): string[][] {
  const measured = paths.map((path) => ({ path, spoken: path.slice(1, -1).reduce((sum, id) => sum + (entities.get(id)?.interviews ?? 0), 0) }))
  return measured
    .sort((one, other) => one.path.length - other.path.length || one.spoken - other.spoken || (one.path.join('|') < other.path.join('|') ? -1 : 1))
    .map(({ path }) => path)
}
