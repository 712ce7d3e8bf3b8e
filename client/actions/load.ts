import { request, RequestFailed } from '../api/request'
import { type Route } from '../api/routes'
import { awaitAnswer, failAnswer, keepAnswer, meansAway } from '../state/answers'
import { apply, now } from '../state/store'
import { reportAway } from './connection'

const underWay = new Map<string, Promise<unknown>>()

/** The answer to a route: kept, under way, or asked now. Throws `RequestFailed`, which the state then knows too. */
export function load<T>(route: Route<T>): Promise<T> {
  const answer = now().answers[route.path]
  if (answer?.status === 'ready') return Promise.resolve(answer.data as T)
  return reload(route)
}

/** The same, asked again even where an answer is kept. */
export function reload<T>(route: Route<T>): Promise<T> {
  const running = underWay.get(route.path) ?? ask(route).finally(() => underWay.delete(route.path))
  underWay.set(route.path, running)
  return running as Promise<T>
}

async function ask<T>(route: Route<T>): Promise<T> {
  apply(awaitAnswer(route.path))
  try {
    const data = await request(route)
    apply(keepAnswer(route.path, data))
    return data
  } catch (error) {
    const status = error instanceof RequestFailed ? error.status : 0
    apply(failAnswer(route.path, status))
    if (meansAway(status)) reportAway()
    throw error
  }
}
