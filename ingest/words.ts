/** Finding the words of a lexicon in a text: longest first, by position. */

export interface WordSet {
  /** The longest word of the set that the text has at an offset, or null. */
  at(text: string, offset: number): string | null
  /** The longest word of the set that ends at an offset, or null. */
  before(text: string, offset: number): string | null
  has(word: string): boolean
}

/** Makes a set of words that can be asked by position. */
export function wordSet(words: Iterable<string>): WordSet {
  const set = new Set(words)
  const longest = Math.max(0, ...[...set].map((word) => word.length))
  const find = (slice: (length: number) => string): string | null => {
    for (let length = longest; length > 0; length--) {
      const word = slice(length)
      if (word.length === length && set.has(word)) return word
    }
    return null
  }
  return {
    at: (text, offset) => find((length) => text.slice(offset, offset + length)),
    before: (text, offset) => find((length) => (offset >= length ? text.slice(offset - length, offset) : '')),
    has: (word) => set.has(word),
  }
}
