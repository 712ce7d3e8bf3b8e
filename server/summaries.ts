/** Entities and interviews in short, by id. */
import { type EntitySummary, type InterviewSummary } from './contract'
import { type Graph } from './graph'

/** Gives the summaries of those entities that are in the graph, by id. */
export const readEntities = (graph: Graph, ids: readonly string[]): Promise<Map<string, EntitySummary>> =>
  readById<EntitySummary>(graph, 'entity-summaries', ids)

/** Gives the summaries of those interviews that are in the graph, by id. */
export const readInterviews = (graph: Graph, ids: readonly string[]): Promise<Map<string, InterviewSummary>> =>
  readById<InterviewSummary>(graph, 'interview-summaries', ids)

async function readById<T extends { id: string }>(graph: Graph, name: string, ids: readonly string[]): Promise<Map<string, T>> {
  const unique = [...new Set(ids)]
  const rows = unique.length === 0 ? [] : await graph.read<T>(name, { ids: unique })
  return new Map(rows.map((row) => [row.id, row]))
}

/** The values of some keys, in the order of the keys; keys that have none are left out. */
export const pick = <T>(map: ReadonlyMap<string, T>, keys: readonly string[]): T[] =>
  keys.flatMap((key) => map.get(key) ?? [])
