import { meaningOf, type PlaceKeys } from '../keys/place-keys'
import { type Step } from './mentions'

/** Keys of the reader, and the step each asks for. */
export const readerKeys: readonly PlaceKeys<Step>[] = [
  { label: (t) => t('keys.mentions'), keys: { n: { by: 1, of: 'any' }, p: { by: -1, of: 'any' } } },
  { label: (t) => t('keys.sameMentions'), keys: { ']': { by: 1, of: 'same' }, '[': { by: -1, of: 'same' } } },
]

/** The step a key press asks for; null for any other key, and where a modifier makes it another's. */
export const stepOf = ({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Step | null =>
  ctrlKey || metaKey || altKey ? null : meaningOf(readerKeys, key)
