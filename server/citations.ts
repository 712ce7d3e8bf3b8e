/** The sentences that edges rest on. */
import { type StatedRelation } from '../cypher/types'
import { type CitedEdge, type Citations } from './contract/cited'
import { type Graph } from './graph'
import { readInterviews } from './summaries'

/** Interviews whose words an edge carries; it names all of them. */
const wordsOfEdge = 3

/** Gives all that interviews state between pairs of entities, by some types of relation. */
export const readEdgesBetween = (graph: Graph, pairs: readonly (readonly [string, string])[], types: readonly StatedRelation[]): Promise<CitedEdge[]> =>
  pairs.length === 0 ? Promise.resolve([]) : graph.read<CitedEdge>('evidence-between', { pairs, types, evidence: wordsOfEdge })

/** Gives the sentences and interviews of edges' words. */
export async function readCitations(graph: Graph, edges: readonly Pick<CitedEdge, 'evidence'>[]): Promise<Citations> {
  const words = edges.flatMap(({ evidence }) => evidence)
  const [sentences, interviews] = await Promise.all([
    readSentences(graph, words.flatMap((word) => word.sentences)),
    readInterviews(graph, words.map((word) => word.interview)),
  ])
  return { sentences, interviews: Object.fromEntries(interviews) }
}

/** Gives the texts of sentences by id, each with the interview it stands in. */
export async function readSentences(graph: Graph, ids: readonly string[]): Promise<Citations['sentences']> {
  const unique = [...new Set(ids)]
  const rows = unique.length === 0 ? [] : await graph.read<{ id: string; text: string; interview: string | null }>('sentences-quoted', { ids: unique })
  return Object.fromEntries(rows.map(({ id, ...quote }) => [id, quote]))
}
