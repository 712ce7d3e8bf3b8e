import { type Step } from './mentions'

/** Keys of the reader, and the step each asks for. */
export const readerKeys: Readonly<Record<string, Step>> = {
  'n': { by: 1, of: 'any' },
  'p': { by: -1, of: 'any' },
  ']': { by: 1, of: 'same' },
  '[': { by: -1, of: 'same' },
}

/** The step a key press asks for; null for any other key, and where a modifier makes it another's. */
export function stepOf({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Step | null {
  if (ctrlKey || metaKey || altKey) return null
  const low = key.toLowerCase()
  return Object.hasOwn(readerKeys, low) ? readerKeys[low]! : null
}
