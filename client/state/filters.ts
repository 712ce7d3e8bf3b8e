import { type EntityType, type StatedRelation } from '../../cypher/types'
import { type Transition } from './state'

/** The first and the last of a range, both within it. */
export type Range = readonly [from: number, to: number]

/** What is to stay in colour. Empty lists, null and the lowest numbers leave all. */
export interface Filters {
  withoutTypes: readonly EntityType[]
  withoutRelations: readonly StatedRelation[]
  /** Names of districts spoken for in an interview. */
  districts: readonly string[]
  /** Ids of interviews. */
  interviews: readonly string[]
  /** Ids of programmes. */
  programmes: readonly string[]
  /** When it was said, in months since the year 0. */
  said: Range | null
  /** For when it is promised, in years. */
  promised: Range | null
  /** The least that a relation must have, 0 to 1. */
  confidence: number
  /** The fewest interviews that an entity must appear in. */
  mentions: number
}

/** Nothing is filtered. */
export const noFilters: Filters = {
  withoutTypes: [], withoutRelations: [], districts: [], interviews: [], programmes: [], said: null, promised: null, confidence: 0, mentions: 0,
}

/** Whether a filter leaves all there is. */
export const isIdle = (field: keyof Filters, filters: Filters): boolean => {
  const value = filters[field]
  return Array.isArray(value) ? value.length === 0 : value === null || value === 0
}

/** Whether any filter is at work. */
export const isFiltering = (filters: Filters): boolean =>
  (Object.keys(noFilters) as (keyof Filters)[]).some((field) => !isIdle(field, filters))

/** Changes one filter. */
export const setFilter = <F extends keyof Filters>(field: F, value: Filters[F]): Transition => (state) =>
  ({ ...state, filters: { ...state.filters, [field]: value } })

/** Filters nothing any more. */
export const clearFilters: Transition = (state) => (isFiltering(state.filters) ? { ...state, filters: noFilters } : state)
