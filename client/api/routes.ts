import { type StatedRelation } from '../../cypher/types'
import { type EntityAnswer, type HealthAnswer, type InterviewAnswer, type NeighboursAnswer, type OverviewAnswer, type PageAnswer, type SearchAnswer } from '../../server/contract'
import { type FactsAnswer, type PartAnswer } from '../../server/contract/by-ids'

/** A path of the API, carrying the type of its answer. */
export interface Route<T> {
  path: string
  /** Sent as JSON, where a question is too long for an address. */
  body?: unknown
  /** Never set: it only holds the type. */
  answers?: T
}

const segment = encodeURIComponent

/** Whether server and store are there. */
export const healthRoute: Route<HealthAnswer> = { path: '/api/health' }

/** Counts of the whole graph, and the first picture. */
export const overviewRoute: Route<OverviewAnswer> = { path: '/api/overview' }

/** Entities and sentences that hold `words`. */
export const searchRoute = (words: string, limit: number): Route<SearchAnswer> =>
  ({ path: `/api/search?q=${segment(words)}&limit=${limit}` })

/** All that is known of one entity. */
export const entityRoute = (id: string): Route<EntityAnswer> => ({ path: `/api/entities/${segment(id)}` })

/** The entities next to one by some types of relation, by all where none is named; most connected first. */
export const neighboursRoute = (id: string, limit: number, types: readonly StatedRelation[] = []): Route<NeighboursAnswer> =>
  ({ path: `/api/entities/${segment(id)}/neighbours?limit=${limit}${types.length > 0 ? `&types=${types.join(',')}` : ''}` })

/** When and where some entities are spoken of. */
export const factsRoute = (ids: readonly string[]): Route<FactsAnswer> => ({ path: '/api/facts', body: { ids } })

/** Some entities, and all that is stated among them. */
export const partRoute = (ids: readonly string[]): Route<PartAnswer> => ({ path: '/api/part', body: { ids } })

/** One interview with its sentences and mentions. */
export const interviewRoute = (id: string): Route<InterviewAnswer> => ({ path: `/api/interviews/${segment(id)}` })

/** One page as it was read, with the place of every sentence. */
export const pageRoute = (id: string): Route<PageAnswer> => ({ path: `/api/pages/${segment(id)}` })
