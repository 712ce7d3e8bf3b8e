import { type TFunction } from 'i18next'
import { type Filters } from '../state/filters'

/** What each filter is called. */
export const filterNames: Readonly<Record<keyof Filters, (t: TFunction) => string>> = {
  withoutTypes: (t) => t('filters.types'),
  withoutRelations: (t) => t('filters.relations'),
  districts: (t) => t('filters.districts'),
  interviews: (t) => t('filters.interviews'),
  programmes: (t) => t('filters.programmes'),
  said: (t) => t('filters.said'),
  promised: (t) => t('filters.promised'),
  confidence: (t) => t('filters.confidence'),
  mentions: (t) => t('filters.mentions'),
}
