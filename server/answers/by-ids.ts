/** Many entities at once: what is stated among them, and when and where they are spoken of. */
import { statedRelations } from '../../cypher/ontology'
import { type FactsAnswer, type PartAnswer } from '../contract/by-ids'
import { type Graph } from '../graph'
import { pick, readEntities, readInterviews } from '../summaries'

/** The most interviews of one entity that an answer names. */
const most = 500

/** Gives those of some entities that there are, and all that is stated among them. */
export async function answerPart(graph: Graph, ids: readonly string[]): Promise<PartAnswer> {
  const [nodes, edges] = await Promise.all([
    readEntities(graph, ids),
    graph.read<PartAnswer['edges'][number]>('edges-among', { ids, types: Object.keys(statedRelations) }),
  ])
  return { nodes: pick(nodes, [...new Set(ids)]), edges }
}

/** Gives the interviews that some entities appear in, and the years promised of them. */
export async function answerFacts(graph: Graph, ids: readonly string[]): Promise<FactsAnswer> {
  const entities = await graph.read<FactsAnswer['entities'][number]>('entity-facts', { ids, limit: most })
  const interviews = await readInterviews(graph, entities.flatMap((entity) => entity.interviews))
  return { entities, interviews: [...interviews.values()] }
}
