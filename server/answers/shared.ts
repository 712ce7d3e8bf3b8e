/** What districts share, over the whole corpus. */
import { statedRelations } from '../../cypher/ontology'
import { readSentences } from '../citations'
import { type GraphEdge } from '../contract'
import { type SharedAnswer, type SharedQuery, sharedTypes } from '../contract/views'
import { type Graph } from '../graph'
import { pick, readEntities, readInterviews } from '../summaries'

/** Words that one pair of an entity and a district carries. */
const wordsOfCell = 3

/** Gives the entities that several districts share, as a list and a matrix, with the sentences of every district. */
export async function answerShared(graph: Graph, { types = [...sharedTypes], districts, among = [], named, limit }: SharedQuery): Promise<SharedAnswer> {
  const asked = { types, districts, among, named: named === '1' }
  const [row] = await graph.read<{ total: number; found: { id: string; districts: string[] }[] }>('shared-entities', { ...asked, limit })
  const { total, found } = row!
  const cells = await readCells(graph, found.flatMap(({ id, districts: ids }) => ids.map((district) => [id, district] as const)), asked.named)
  const words = cells.flatMap((cell) => cell.words)
  const districtIds = byCount(found.flatMap(({ districts: ids }) => ids))
  const projectIds = [...new Set(words.flatMap(({ via }) => via ?? []))]
  const ids = [...found.map(({ id }) => id), ...districtIds, ...projectIds]
  const [entities, interviews, sentences, edges] = await Promise.all([
    readEntities(graph, ids),
    readInterviews(graph, words.map(({ interview }) => interview)),
    readSentences(graph, words.flatMap((word) => word.sentences)),
    graph.read<GraphEdge>('edges-among', { ids, types: Object.keys(statedRelations) }),
  ])
  return {
    entities: found.flatMap(({ id, districts: shared }) => pick(entities, [id]).map((entity) => ({ entity, districts: shared }))),
    districts: pick(entities, districtIds), projects: pick(entities, projectIds),
    cells, edges, sentences, interviews: Object.fromEntries(interviews),
    total, truncated: total > found.length,
  }
}

const readCells = (graph: Graph, pairs: readonly (readonly [string, string])[], named: boolean): Promise<SharedAnswer['cells']> =>
  pairs.length === 0 ? Promise.resolve([]) : graph.read('shared-cells', { pairs, named, evidence: wordsOfCell })

/** Each id once, the most frequent first. */
function byCount(ids: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1)).map(([id]) => id)
}
