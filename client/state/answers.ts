import { type State, type Transition } from './state'

/** What became of one route: data stays while it is asked again and when asking fails. */
export type Answer<T> =
  | { status: 'loading', data: T | null }
  | { status: 'ready', data: T }
  | { status: 'failed', data: T | null, /** HTTP status, 0 where nothing answered. */ code: number }

const keep = (path: string, answer: Answer<unknown>): Transition => (state) =>
  ({ ...state, answers: { ...state.answers, [path]: answer } })

const dataAt = (state: State, path: string) => state.answers[path]?.data ?? null

/** A route is being asked. */
export const awaitAnswer = (path: string): Transition => (state) =>
  keep(path, { status: 'loading', data: dataAt(state, path) })(state)

/** A route has answered. */
export const keepAnswer = (path: string, data: unknown): Transition => keep(path, { status: 'ready', data })

/** A route has not answered, or with an error. */
export const failAnswer = (path: string, code: number): Transition => (state) =>
  keep(path, { status: 'failed', data: dataAt(state, path), code })(state)

/** Whether a failure means that server or store are away, so that asking again may help. */
export const meansAway = (code: number): boolean => code === 0 || code === 502 || code === 503 || code === 504

/** Paths that failed only because nobody was there. */
export const pathsToRetry = (state: State): string[] =>
  Object.entries(state.answers)
    .filter(([, answer]) => answer.status === 'failed' && meansAway(answer.code))
    .map(([path]) => path)

/** Server and store answer, or they do not. */
export const setOnline = (online: boolean): Transition => (state) =>
  state.online === online ? state : { ...state, online }
