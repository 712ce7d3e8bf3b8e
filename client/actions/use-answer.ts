import { useEffect } from 'react'
import { type Route } from '../api/routes'
import { type Answer } from '../state/answers'
import { useApp } from '../state/store'
import { load } from './load'

/** What is known of a route, asked for if need be. A failure stands in the answer. */
export function useAnswer<T>({ path }: Route<T>): Answer<T> {
  const answer = useApp((state) => state.answers[path]) as Answer<T> | undefined
  useEffect(() => void load({ path }).catch(() => {}), [path])
  return answer ?? { status: 'loading', data: null }
}
