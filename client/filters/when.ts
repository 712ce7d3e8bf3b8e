import { type InterviewSummary } from '../../server/contract'
import { type Range } from '../state/filters'

/** A month as a number: months since the year 0. */
export const monthOf = (year: number, month: number): number => year * 12 + month - 1

/** The months in which an interview may have been given: that of its day, all of its year where only that is known, or null. */
export function monthsOf({ date, year }: Pick<InterviewSummary, 'date' | 'year'>): Range | null {
  const [, years, months] = /^(\d{4})-(\d{2})/.exec(date ?? '') ?? []
  if (years && months) return [monthOf(Number(years), Number(months)), monthOf(Number(years), Number(months))]
  return year === null ? null : [monthOf(year, 1), monthOf(year, 12)]
}

/** Year and month, 1 to 12, of a month's number. */
export const yearAndMonth = (month: number): { year: number, month: number } => ({ year: Math.floor(month / 12), month: (month % 12) + 1 })

/** Whether two ranges have something in common. */
export const overlap = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1]

/** The range that holds all of some ranges; null for none. */
export const spanOf = (ranges: readonly Range[]): Range | null =>
  (ranges.length === 0 ? null : [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))])
