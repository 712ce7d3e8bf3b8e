import { type TFunction } from 'i18next'
import { type InterviewSummary } from '../../server/contract'
import { type State } from '../state/state'

const formats = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** When an interview was printed: its date, else its year, else that nobody knows. */
export function dateOf({ date, year }: Pick<InterviewSummary, 'date' | 'year'>, language: State['language'], t: TFunction): string {
  const day = date === null ? Number.NaN : Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  if (!Number.isNaN(day)) return formats[language].format(day)
  return year === null ? t('interview.undated') : t('interview.year', { year })
}
