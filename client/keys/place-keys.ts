import { type TFunction } from 'i18next'

/** Keys that belong together in one place of the page, as the sheet lists them, and what each means there. */
export interface PlaceKeys<Meaning> { label: (t: TFunction) => string, keys: Readonly<Record<string, Meaning>> }

/** What a key means in a place, whatever the case of its letter; null where nothing. */
export function meaningOf<Meaning>(table: readonly PlaceKeys<Meaning>[], key: string): Meaning | null {
  const name = key.length === 1 ? key.toLowerCase() : key
  return table.find(({ keys }) => Object.hasOwn(keys, name))?.keys[name] ?? null
}
