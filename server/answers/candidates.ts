/** Which entities may be one, and why. */
import { type CandidateReason, type EntityType } from '../../cypher/types'
import { type EntityAnswer, type SentenceHit } from '../contract'
import { type CandidatesAnswer } from '../contract/candidates'
import { type Graph } from '../graph'
import { pick, readEntities } from '../summaries'

type Reasons = EntityAnswer['candidates'][number]['reasons']
type Told = { score: number; reasons: CandidateReason[]; words: string[] }
type Pair = Told & { from: string; to: string; said: ({ sentence: SentenceHit; interview: string | null } | null)[] }

/** Lists the likeliest pairs, each side with a sentence that names it. */
export async function answerCandidates(graph: Graph, { type = null, limit }: { type?: EntityType | null | undefined; limit: number }): Promise<CandidatesAnswer> {
  const [[count], pairs] = await Promise.all([graph.read<{ total: number }>('candidate-count', { type }), graph.read<Pair>('candidates', { type, limit })])
  const entities = await readEntities(graph, pairs.flatMap(({ from, to }) => [from, to]))
  const sideOf = (id: string, said: Pair['said'][number] | undefined) =>
    pick(entities, [id]).map((entity) => ({ entity, sentence: said?.sentence ?? null, interview: said?.interview ?? null }))
  return {
    total: count!.total,
    candidates: pairs.flatMap(({ from, to, score, said, ...told }) => {
      const [one] = sideOf(from, said[0])
      const [other] = sideOf(to, said[1])
      return one && other ? [{ score, reasons: tellReasons(told), sides: [one, other] }] : []
    }),
  }
}

/** What one entity may be the same as, the likeliest first. */
export async function readCandidates(graph: Graph, id: string, limit: number): Promise<EntityAnswer['candidates']> {
  const rows = await graph.read<Told & { other: string }>('entity-candidates', { id, limit })
  const entities = await readEntities(graph, rows.map(({ other }) => other))
  return rows.flatMap(({ other, score, ...told }) => pick(entities, [other]).map((entity) => ({ other: entity, score, reasons: tellReasons(told) })))
}

const tellReasons = ({ reasons, words }: Omit<Told, 'score'>): Reasons => reasons.map((code, index) => ({ code, words: words[index] ?? '' }))
