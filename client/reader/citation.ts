import { type InterviewSummary } from '../../server/contract'
import { type State } from '../state/state'
import { dateOf } from '../text/dates'
import { textIn } from '../text/text'

/** Reporters named before the rest become "and others" (GB/T 7714-2015, 8.1.2). */
const NAMED = 3

/** An interview as a reference: in Chinese as GB/T 7714-2015 has newspaper articles, in English alike; what the page does not say is said to be unknown, not left to be guessed. */
export function cite(interview: InterviewSummary, sentence: string | null, format: State['language']): string {
  const t = textIn(format)
  const { reporters, headline, interviewee, paper } = interview
  const authors = [...reporters.slice(0, NAMED), ...reporters.length > NAMED ? [t('citation.others')] : []].join(', ')
  const parts = [
    authors,
    t('citation.title', { headline }),
    `${paper ?? t('citation.noPaper')}, ${dayOf(interview, format)}`,
    t('citation.interviewee', { name: interviewee }),
    sentence && t('citation.sentence', { sentence }),
  ].filter(Boolean).join('. ')
  return /[.。！？…”]$/.test(parts) ? parts : `${parts}.`
}

// The standard writes days as 2024-01-20.
function dayOf({ date, year }: InterviewSummary, format: State['language']): string {
  if (format === 'zh' && date !== null && /^\d{4}-\d{2}-\d{2}/.test(date)) return date.slice(0, 10)
  return format === 'zh' && year !== null ? String(year) : dateOf({ date, year }, format, textIn(format))
}
