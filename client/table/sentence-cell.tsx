import { useEffect } from 'react'
import { type EntityAnswer } from '../../server/contract'
import { load } from '../actions/load'
import { entityRoute } from '../api/routes'
import { type Answer } from '../state/answers'
import { useApp } from '../state/store'
import { Chinese } from './chinese'
import { firstSentence } from './first-sentence'
import { type RelationRow } from './relation-rows'

/** Milliseconds a row is to stay in sight before its sentence is asked for: rows that only fly by ask for nothing. */
const STAYS = 250

/** The first sentence that says a relation, once it is known. */
export function SentenceCell({ row }: { row: RelationRow }) {
  const route = entityRoute(row.from.id)
  const answer = useApp((state) => state.answers[route.path] as Answer<EntityAnswer> | undefined)
  const { path } = route
  useEffect(() => {
    const timer = setTimeout(() => void load({ path }).catch(() => {}), STAYS)
    return () => clearTimeout(timer)
  }, [path])
  if (answer?.data) return <Chinese text={firstSentence(row, answer.data)} />
  return answer?.status === 'failed' ? null : '…'
}
