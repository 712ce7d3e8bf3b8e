import { type InterviewSummary } from '../../server/contract'

/** What interviews are ordered by: the day, or the year where the day is not known; what is undated stands last. */
const dayOf = (interview: Pick<InterviewSummary, 'date' | 'year'> | null): string =>
  interview?.date ?? (interview?.year == null ? '' : String(interview.year))

/** Which of two interviews stands first: the newer one. */
export const newestFirst = (a: Pick<InterviewSummary, 'date' | 'year'> | null, b: Pick<InterviewSummary, 'date' | 'year'> | null): number =>
  dayOf(b).localeCompare(dayOf(a))
