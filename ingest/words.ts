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
export const wordSet = (words: Iterable<string>): WordSet => new PairedWords([...new Set(words)].sort((a, b) => b.length - a.length))

/** A class, and its table another: asked at every character of a page, that takes half the time of functions made anew for each set. */
class PairedWords implements WordSet {
  /** The words of one character; null where there is none. */
  private readonly single: ReadonlySet<number> | null
  private readonly byStart: PairTable
  private readonly byEnd: PairTable

  constructor(words: readonly string[]) {
    const long = words.filter((word) => word.length > 1)
    this.single = long.length === words.length ? null : new Set(words.filter((word) => word.length === 1).map((word) => word.charCodeAt(0)))
    this.byStart = new PairTable(long, () => 0)
    this.byEnd = new PairTable(long, (word) => word.length - 2)
  }

  at(text: string, offset: number): string | null {
    const words = this.byStart.at(text, offset)
    if (words !== null) for (let index = 0; index < words.length; index++) if (text.startsWith(words[index]!, offset)) return words[index]!
    return this.single?.has(codeAt(text, offset)) ? text[offset]! : null
  }

  before(text: string, offset: number): string | null {
    const words = this.byEnd.at(text, offset - 2)
    if (words !== null) for (let index = 0; index < words.length; index++) if (text.endsWith(words[index]!, offset)) return words[index]!
    return this.single?.has(codeAt(text, offset - 1)) ? text[offset - 1]! : null
  }

  all(text: string): number[] {
    const offsets: number[] = []
    for (let offset = 0; offset < text.length; offset++) if (this.at(text, offset) !== null) offsets.push(offset)
    return offsets
  }

  has(word: string): boolean {
    return word.length === 1 ? this.single?.has(word.charCodeAt(0)) === true : this.byStart.at(word, 0)?.includes(word) === true
  }
}

/** Words by the two characters at an offset of theirs: those that may stand where a text has two characters. There are several buckets a word, so that most are empty. */
class PairTable {
  private readonly last: number
  private readonly groups: string[][] = [[]]
  /** Numbers of groups, and not the groups themselves, so that the table stays small. */
  private readonly groupOf: Uint16Array

  constructor(words: readonly string[], offsetOf: (word: string) => number) {
    this.last = 2 ** Math.ceil(Math.log2(words.length * 8 + 1)) - 1
    this.groupOf = new Uint16Array(this.last + 1)
    for (const word of words) {
      const bucket = this.bucketAt(word, offsetOf(word))
      this.groupOf[bucket] ||= this.groups.push([]) - 1
      this.groups[this.groupOf[bucket]!]!.push(word)
    }
  }

  at(text: string, offset: number): readonly string[] | null {
    const group = this.groupOf[this.bucketAt(text, offset)]!
    return group === 0 ? null : this.groups[group]!
  }

  private bucketAt(text: string, at: number): number {
    return (codeAt(text, at) * 31 + codeAt(text, at + 1)) & this.last
  }
}

/** Words, each with what it stands for. */
export interface WordMap<Value> {
  /** The words of a text from left to right, the longest at each place, without overlap. What is refused gives way to what begins behind its first character. */
  in(text: string, accepts?: (value: Value, start: number, end: number) => boolean): { value: Value; start: number; end: number }[]
}

/** Makes a map of words; of one word given twice the last counts. */
export function wordMap<Value>(entries: Iterable<readonly [word: string, value: Value]>): WordMap<Value> {
  const values = new Map(entries)
  const words = wordSet(values.keys())
  return {
    in(text, accepts = () => true) {
      const found: { value: Value; start: number; end: number }[] = []
      for (let start = 0; values.size > 0 && start < text.length; start++) {
        const word = words.at(text, start)
        if (word === null) continue
        const [value, end] = [values.get(word)!, start + word.length]
        if (!accepts(value, start, end)) continue
        found.push({ value, start, end })
        start = end - 1
      }
      return found
    },
  }
}

/** A character's code; 0 beyond the text, where a look into a table would else be slow. */
const codeAt = (text: string, at: number): number => text.charCodeAt(at) | 0

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
