/** Finding the words of a lexicon in a text: longest first, by position. */

export interface WordSet {
  /** The longest word of the set that the text has at an offset, or null. */
  at(text: string, offset: number): string | null
  /** The longest word of the set that ends at an offset, or null. */
  before(text: string, offset: number): string | null
  /** Every offset at which the text has a word of the set. */
  all(text: string): number[]
  has(word: string): boolean
}

/** Makes a set of words that can be asked by position: words are found by their first two, or last two, characters. */
export function wordSet(words: Iterable<string>): WordSet {
  const set = new Set(words)
  const long = [...set].filter((word) => word.length > 1).sort((a, b) => b.length - a.length)
  const byStart = groupByPair(long, () => 0)
  const byEnd = groupByPair(long, (word) => word.length - 2)
  // Most characters stand nowhere in a word of the set: a look at a table settles that.
  const places = new Uint8Array(0x10000)
  const mark = (place: number, word: string, at: number): void => { places[word.charCodeAt(at)]! |= place }
  for (const word of set) {
    mark(word.length === 1 ? place.alone : place.first, word, 0)
    if (word.length > 1) for (const [where, at] of [[place.second, 1], [place.beforeLast, word.length - 2], [place.last, word.length - 1]] as const) mark(where, word, at)
  }
  const at = (text: string, offset: number): string | null => {
    const first = codeAt(text, offset)
    if (!(places[first]! & (place.alone | place.first))) return null
    const second = codeAt(text, offset + 1)
    const group = places[second]! & place.second ? byStart.get(first)?.get(second) : undefined
    if (group) for (const word of group) if (text.startsWith(word, offset)) return word
    return places[first]! & place.alone ? text[offset]! : null
  }
  return {
    at,
    all(text) {
      const offsets: number[] = []
      for (let offset = 0; offset < text.length; offset++) if (at(text, offset) !== null) offsets.push(offset)
      return offsets
    },
    before(text, offset) {
      const last = codeAt(text, offset - 1)
      if (!(places[last]! & (place.alone | place.last))) return null
      const beforeLast = codeAt(text, offset - 2)
      const group = places[beforeLast]! & place.beforeLast ? byEnd.get(beforeLast)?.get(last) : undefined
      if (group) for (const word of group) if (text.endsWith(word, offset)) return word
      return places[last]! & place.alone ? text[offset - 1]! : null
    },
    has: (word) => (places[codeAt(word, 0)]! & (word.length === 1 ? place.alone : place.first)) > 0 && set.has(word),
  }
}

/** A character's code; 0 beyond the text, where a look into a table would else be slow. */
const codeAt = (text: string, at: number): number => text.charCodeAt(at) | 0

/** Where in a word a character may stand. */
const place = { alone: 1, first: 2, second: 4, beforeLast: 8, last: 16 }

/** Some characters, to be looked for in a text by position: a table is quicker than a pattern where every character is asked of. */
export interface CharSet {
  at(text: string, offset: number): boolean
  /** Where the next of them stands from an offset on; -1 where there is none. */
  next(text: string, from: number): number
}

export function charSet(chars: string): CharSet {
  const known = new Uint8Array(0x10000)
  for (const char of chars) known[char.charCodeAt(0)] = 1
  return {
    at: (text, offset) => known[codeAt(text, offset)] === 1,
    next(text, from) {
      for (let offset = from; offset < text.length; offset++) if (known[text.charCodeAt(offset)] === 1) return offset
      return -1
    },
  }
}

/** Words by the two code units at an offset of theirs; small integers, as a Map is quick with. */
function groupByPair(words: readonly string[], offsetOf: (word: string) => number): Map<number, Map<number, string[]>> {
  const groups = new Map<number, Map<number, string[]>>()
  for (const word of words) {
    const at = offsetOf(word)
    const [first, second] = [word.charCodeAt(at), word.charCodeAt(at + 1)]
    const inner = groups.get(first) ?? new Map<number, string[]>()
    inner.set(second, [...inner.get(second) ?? [], word])
    groups.set(first, inner)
  }
  return groups
}

/** Every offset at which a text has a word. */
export function findAll(text: string, word: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at)
  return found
}

/** Every match of a global pattern. String.matchAll copies its pattern first, which takes longer than most of the searches here. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

/** Every match of a sticky pattern right behind a word of a set, from left to right. */
export function matchesBehind(text: string, words: WordSet, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let at = 1; at < text.length; at++) {
    pattern.lastIndex = at
    const match = words.before(text, at) === null ? null : pattern.exec(text)
    if (match) found.push(match)
    if (match) at = match.index + match[0].length - 1
  }
  return found
}
