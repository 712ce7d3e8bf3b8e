import { meaningOf, type PlaceKeys } from '../keys/place-keys'

/** What a key asks of a table. */
export type GridAct = { kind: 'move', to: number } | { kind: 'open' } | { kind: 'choose' }

type Meaning = 'open' | 'choose' | ((at: number, count: number, page: number) => number)

/** Keys of a table: what is done with the row under the cursor, or the row that the cursor moves to, a screenful being `page` rows. */
export const gridKeys: readonly PlaceKeys<Meaning>[] = [
  { label: (t) => t('keys.move'), keys: { ArrowUp: (at) => at - 1, ArrowDown: (at) => at + 1 } },
  { label: (t) => t('keys.leap'), keys: { PageUp: (at, _, page) => at - page, PageDown: (at, _, page) => at + page } },
  { label: (t) => t('keys.ends'), keys: { Home: () => 0, End: (_, count) => count - 1 } },
  { label: (t) => t('keys.open'), keys: { Enter: 'open' } },
  { label: (t) => t('keys.choose'), keys: { ' ': 'choose' } },
]

/** The meaning of a key with the cursor on row `at` of `count`. Null for any other key, and in an empty table. */
export function gridActOf(key: string, at: number, count: number, page: number): GridAct | null {
  const meaning = count === 0 ? null : meaningOf(gridKeys, key)
  if (typeof meaning !== 'function') return meaning && { kind: meaning }
  return { kind: 'move', to: Math.max(0, Math.min(count - 1, meaning(at, count, page))) }
}
