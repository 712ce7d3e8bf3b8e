import { type EntityAnswer } from '../../server/contract'
import { wordsFor } from '../panel/relation/evidence'
import { relationOf } from '../panel/relation/relation-of'
import { type RelationRow } from './relation-rows'

/** The first sentence of the newest interview that says a relation, from the answer of the entity it starts from; nothing where none was kept. */
export function firstSentence({ type, from, to }: RelationRow, answer: EntityAnswer): string {
  const relation = relationOf(answer, { kind: 'relation', type, from: from.id, to: to.id })
  return (relation && wordsFor(relation, answer).flatMap(({ sentences }) => sentences)[0]?.text) ?? ''
}
