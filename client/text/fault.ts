import { type TFunction } from 'i18next'
import { meansAway } from '../state/answers'

/** One sentence for an HTTP status, or for 0 where nothing answered. */
export function faultText(t: TFunction, status: number): string {
  if (status === 404) return t('fault.notFound')
  if (status === 400) return t('fault.badRequest')
  if (status === 431) return t('fault.tooLong')
  if (status === 429) return t('fault.tooMany')
  return meansAway(status) ? t('fault.unavailable') : t('fault.other', { status })
}
