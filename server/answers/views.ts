/** Ready views: each a question that is often asked, bounded in size. */
import { statedRelations } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import { type GraphEdge } from '../contract'
import { type EntitiesAnswer, type ViewAnswer } from '../contract/views'
import { unknownId } from '../errors'
import { type Graph } from '../graph'
import { pick, readEntities, readInterviews } from '../summaries'

interface Ids { total: number; ids: string[] }

const allTypes = Object.keys(statedRelations)
const workTypes = ['HOLDS_POST', 'UNDERTAKES', 'PARTICIPATES_IN', 'OPERATES_IN', 'COLLABORATES_WITH']

/** Gives what one interview speaks of and what it states; throws `unknown-id`. */
export async function answerInterviewView(graph: Graph, id: string, { limit }: { limit: number }): Promise<ViewAnswer> {
  const [[row], interviews] = await Promise.all([graph.read<Ids>('view-interview', { id, limit }), readInterviews(graph, [id])])
  if (!row) throw unknownId('interview', id)
  const [entities, edges] = await Promise.all([readEntities(graph, row.ids), graph.read<GraphEdge>('edges-of-interview', { ids: row.ids, interview: id })])
  return { entity: null, interview: interviews.get(id) ?? null, nodes: pick(entities, row.ids), edges, total: row.total, truncated: row.total > row.ids.length }
}

/** Gives a district or a programme with what is tied to it; throws `unknown-id` where no such one has the id. */
export async function answerSubjectView(graph: Graph, name: 'view-district' | 'view-programme', id: string, { limit }: { limit: number }): Promise<ViewAnswer> {
  const [row] = await graph.read<Ids>(name, { id, limit })
  if (!row) throw unknownId('entity', id)
  const part = await readPart(graph, [id, ...row.ids], allTypes)
  return { ...part, entity: part.nodes[0]!, interview: null, total: row.total, truncated: row.total > row.ids.length }
}

/** Gives who works with whom. */
export async function answerTogether(graph: Graph, { limit }: { limit: number }): Promise<ViewAnswer> {
  const [row] = await graph.read<Ids>('view-together', { limit })
  return { ...await readPart(graph, [...new Set(row!.ids)], workTypes), entity: null, interview: null, total: row!.total, truncated: row!.total > limit }
}

/** Lists the entities of a type. */
export async function answerEntities(graph: Graph, { type, limit }: { type: EntityType; limit: number }): Promise<EntitiesAnswer> {
  const [row] = await graph.read<Ids>('entities-of-type', { type, limit })
  return { total: row!.total, entities: pick(await readEntities(graph, row!.ids), row!.ids) }
}

async function readPart(graph: Graph, ids: readonly string[], types: readonly string[]): Promise<Pick<ViewAnswer, 'nodes' | 'edges'>> {
  const [entities, edges] = await Promise.all([readEntities(graph, ids), graph.read<GraphEdge>('edges-among', { ids, types })])
  return { nodes: pick(entities, ids), edges }
}
