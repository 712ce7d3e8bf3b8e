/** After pages were read or forgotten: what the entities they have changed may be the same as. */
import { readQuery, writeQuery } from '../../cypher/catalogue'
import { type Store } from '../../cypher/store'
import { type Candidate, type CandidateRow, candidateTypes, type Named } from './candidate'
import { findPairs } from './find-pairs'
import { scorePair } from './score-pair'

interface Change {
  id: string
  changes: number
}

const patient = { timeoutMs: 110_000 }

/** Compares every marked entity with all others of its type, writes its candidates anew and takes the mark away, in one transaction. What a killed run has left marked, the next one takes up. */
export async function pairEntities(store: Store): Promise<void> {
  const { rows: changed } = await store.run<Change>(readQuery('unpaired-entities'))
  if (changed.length === 0) return
  const entities = changed.map(({ id }) => id)
  const candidates = await findCandidates(store, new Set(entities))
  await store.transact([
    { query: writeQuery('forget-candidates'), params: { entities } },
    { query: writeQuery('merge-candidates'), params: { rows: candidates.map(toRow) } },
    { query: writeQuery('settle-pairing'), params: { rows: changed } },
  ], patient)
}

async function findCandidates(store: Store, touched: ReadonlySet<string>): Promise<Candidate[]> {
  const { rows: named } = await store.run<Named>(readQuery('candidate-names'), { types: candidateTypes }, patient)
  const pairs = findPairs(named, touched).map(([a, b]) => [named[a]!, named[b]!] as const)
  if (pairs.length === 0) return []
  const ids = [...new Set(pairs.flat().map(({ id }) => id))]
  const { rows: facts } = await store.run<Omit<CandidateRow, keyof Named> & { id: string }>(readQuery('candidate-facts'), { ids }, patient)
  const factsOf = new Map(facts.map((row) => [row.id, row]))
  const whole = (one: Named): CandidateRow => ({ ...factsOf.get(one.id)!, ...one })
  return pairs.flatMap(([a, b]) => scorePair(whole(a), whole(b)) ?? [])
}

/** A graph property holds no list of lists: the words of each reason are one text. */
const toRow = ({ reasons, ...rest }: Candidate) => ({ ...rest, reasons: reasons.map(({ code }) => code), words: reasons.map(({ words }) => words.join('、')) })
