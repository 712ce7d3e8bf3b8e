import { type TFunction } from 'i18next'
import { minimapKeys } from '../graph/minimap-keys'
import { outlineKeys } from '../outline/outline-keys'
import { readerKeys } from '../reader/reader-keys'
import { gridKeys } from '../table/grid-keys'
import { type PlaceKeys } from './place-keys'

/** The places of the page that have keys of their own, each with the table that its handler uses. */
export const places: readonly { id: string, title: (t: TFunction) => string, table: readonly PlaceKeys<unknown>[] }[] = [
  { id: 'reader', title: (t) => t('keys.reader'), table: readerKeys },
  { id: 'outline', title: (t) => t('keys.outline'), table: outlineKeys },
  { id: 'table', title: (t) => t('keys.table'), table: gridKeys },
  { id: 'map', title: (t) => t('keys.map'), table: minimapKeys },
]
