import { useEffect, useState } from 'react'
import { type SearchAnswer } from '../../server/contract'
import { request, RequestFailed } from '../api/request'
import { searchRoute } from '../api/routes'
import { meansAway } from '../state/answers'
import { reportAway } from '../actions/connection'

/** Milliseconds of quiet before a search is sent. */
const QUIET = 160
const LIMIT = 20
/** What the server takes at most. */
const LONGEST = 100

/** What became of the words typed. `words` are those the answer is for. */
export interface Search { words: string, answer: SearchAnswer | null, code: number | null }

const nothing: Search = { words: '', answer: null, code: null }

/** Searches as one types: waits for quiet, drops what has become stale, keeps the last answer until the next is there. */
export function useSearch(typed: string): Search & { waiting: boolean } {
  const words = typed.trim().slice(0, LONGEST)
  const [search, setSearch] = useState<Search>(nothing)
  useEffect(() => {
    if (words === '') return
    const stale = new AbortController()
    const timer = setTimeout(() => void ask(words, stale.signal).then((next) => {
      if (next && !stale.signal.aborted) setSearch(next)
    }), QUIET)
    return () => {
      clearTimeout(timer)
      stale.abort()
    }
  }, [words])
  if (words === '') return { ...nothing, waiting: false }
  return { ...search, waiting: search.words !== words }
}

async function ask(words: string, signal: AbortSignal): Promise<Search | null> {
  try {
    return { words, answer: await request(searchRoute(words, LIMIT), signal), code: null }
  } catch (error) {
    if (signal.aborted) return null
    const code = error instanceof RequestFailed ? error.status : 0
    if (meansAway(code)) reportAway()
    return { words, answer: null, code }
  }
}
