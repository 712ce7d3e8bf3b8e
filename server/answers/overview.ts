/** How much there is, and the first picture. */
import { entityTypes, statedRelations } from '../../cypher/ontology'
import { type OverviewAnswer } from '../contract'
import { type Graph } from '../graph'
import { pick, readEntities } from '../summaries'

interface Counts {
  pages: number
  interviews: number
  sentences: number
  targets: number
  /** Of each page, as JSON. */
  notes: string[]
  entities: { type: string; count: number }[]
  relations: { type: string; count: number }[]
}

/** A picture a reader can take in: more of a kind than this would be a hairball. */
const most = { districts: 60, officials: 60, programmes: 40 }
const pictured = ['HOLDS_POST', 'ADVANCES', 'PART_OF']

/** Counts what the graph holds and draws its first picture. */
export async function answerOverview(graph: Graph): Promise<OverviewAnswer> {
  const [[counts], picture] = await Promise.all([graph.read<Counts>('overview-counts'), readPicture(graph)])
  const { notes, entities, relations, ...rest } = counts!
  return {
    ...rest,
    notes: notes.reduce((sum, json) => sum + (JSON.parse(json) as unknown[]).length, 0),
    entities: countEach(entityTypes, entities),
    relations: countEach(statedRelations, relations),
    picture,
  }
}

async function readPicture(graph: Graph): Promise<OverviewAnswer['picture']> {
  const [row] = await graph.read<{ ids: string[] }>('picture', most)
  const { ids } = row!
  const [nodes, edges] = await Promise.all([
    readEntities(graph, ids),
    graph.read<OverviewAnswer['picture']['edges'][number]>('edges-among', { ids, types: pictured }),
  ])
  return { nodes: pick(nodes, ids), edges }
}

/** A count for every type of the table, in its order, zero where there are none. */
function countEach<K extends string>(table: Record<K, unknown>, counts: readonly { type: string; count: number }[]): { type: K; count: number }[] {
  const byType = new Map(counts.map(({ type, count }) => [type, count]))
  return (Object.keys(table) as K[]).map((type) => ({ type, count: byType.get(type) ?? 0 }))
}
