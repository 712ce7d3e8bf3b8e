/** The one door to nodejieba: words and parts of speech. */
import { cut, insertWord, load, tag } from 'nodejieba'
import { brands, trade } from './lexicon'
import { divisions } from './places'
import { charSet } from './words'

export interface Token {
  text: string
  /** Part of speech, as jieba's dictionary has it: n, v, vn, m, ns, nr, x … */
  readonly tag: string
  start: number
  end: number
}

/** A user's own words, each with its part of speech. */
export type OwnWords = readonly (readonly [word: string, tag: string])[]

let loaded = false
let own: OwnWords = []
let ownKey = '[]'

/** Makes words of a user's own known from here on, in place of those known before. Other words than before load the dictionary anew. */
export function useOwnWords(words: OwnWords): void {
  const key = JSON.stringify(words)
  if (key === ownKey) return
  own = words
  ownKey = key
  loaded = false
}

/** A function of a text and its words that keeps its last answers, a few hundred if nothing else is said, as long as the words are the same. */
export function keepLast<Answer>(find: (text: string) => Answer, most = 256): (text: string) => Answer {
  const kept = new Map<string, Answer>()
  let keptWith = ownKey
  return (text) => {
    const known = keptWith === ownKey ? kept.get(text) : undefined
    if (known !== undefined) return known
    if (keptWith !== ownKey || kept.size >= most) kept.clear()
    keptWith = ownKey
    const answer = find(text)
    kept.set(text, answer)
    return answer
  }
}

/** The words of a text, in order and without a gap; `offset` is where the text begins. Loads the dictionary and this project's words at the first call (about a second). */
export function segment(text: string, offset = 0): Token[] {
  if (!loaded) loadWords()
  let at = offset
  return cut(text, true).map((word, index) => new Word(word, at, at += word.length, text, index))
}

/** To tell a text's words takes half the time of telling what each is, and of most words nobody asks. */
class Word implements Token {
  private known: string | null = null

  constructor(readonly text: string, readonly start: number, readonly end: number, private readonly whole: string, private readonly index: number) {}

  get tag(): string {
    return this.known ??= this.look()
  }

  /** A word is tagged by itself, as jieba does; one that falls apart outside its text is looked up inside it. */
  private look(): string {
    return tagAlone(this.text) ?? tag(this.whole)[this.index]!.tag
  }
}

/** The commonest words of such pages, and some more. */
const mostWords = 2048

/** What a word is by itself; null for one that then falls apart. */
const tagAlone = keepLast((word) => {
  const alone = tag(word)
  return alone.length === 1 ? alone[0]!.tag : null
}, mostWords)

/** The words of one text, cut where they are asked for. */
export interface Words {
  /** The word that begins at an offset, or null. */
  startingAt(at: number): Token | null
  /** The words of the stretches that hold any of `[start, end)`. */
  around(start: number, end: number): readonly Token[]
  /** The words of the stretches that a pattern finds something in. */
  inStretchesWith(pattern: RegExp): readonly Token[]
}

/** jieba parts a text behind these before it looks for words, so that what stands between two of them has the same words alone. */
const parting = charSet(' \t\n，。')

/** Cuts a text into words stretch by stretch, each when it is first asked of: most of a page is read without. */
export const wordsOf = (text: string): Words => new Stretches(text)

/** A class, as there is one for every sentence. */
class Stretches implements Words {
  private readonly kept = new Map<number, readonly Token[]>()

  constructor(private readonly text: string) {}

  around(from: number, to: number): readonly Token[] {
    let start = from
    while (start > 0 && !parting.at(this.text, start - 1)) start--
    const end = endOf(this.text, start)
    return end < to ? [...this.tokensOf(start, end), ...this.around(end, to)] : this.tokensOf(start, end)
  }

  startingAt(at: number): Token | null {
    return this.around(at, at + 1).find(({ start }) => start === at) ?? null
  }

  inStretchesWith(pattern: RegExp): readonly Token[] {
    const found: Token[] = []
    if (!pattern.test(this.text)) return found
    let start = 0
    while (start < this.text.length) {
      const end = endOf(this.text, start)
      if (pattern.test(this.text.slice(start, end))) found.push(...this.tokensOf(start, end))
      start = end
    }
    return found
  }

  /** The words of the stretch that begins and ends at these offsets. */
  private tokensOf(start: number, end: number): readonly Token[] {
    const tokens = this.kept.get(start) ?? segment(this.text.slice(start, end), start)
    this.kept.set(start, tokens)
    return tokens
  }
}

/** Where the stretch that begins at an offset ends. */
const endOf = (text: string, start: number): number => {
  const at = parting.next(text, start)
  return at < 0 ? text.length : at + 1
}

function loadWords(): void {
  load()
  for (const { name } of divisions) insertWord(name, 'ns')
  for (const words of Object.values(trade)) for (const word of words) insertWord(word, 'n')
  for (const words of Object.values(brands)) for (const word of words) insertWord(word, 'nz')
  for (const [word, pos] of own) insertWord(word, pos)
  loaded = true
}
