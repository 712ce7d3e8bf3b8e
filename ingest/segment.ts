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

/** Tells apart what was cut with other words of a user's own. */
export const ownWordsKey = (): string => ownKey

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
    const alone = tag(this.text)
    return (alone.length === 1 ? alone[0]! : tag(this.whole)[this.index]!).tag
  }
}

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
export function wordsOf(text: string): Words {
  const kept = new Map<number, readonly Token[]>()
  const tokensOf = (start: number): readonly Token[] => {
    const tokens = kept.get(start) ?? segment(text.slice(start, endOf(text, start)), start)
    kept.set(start, tokens)
    return tokens
  }
  const around = (from: number, to: number): readonly Token[] => {
    let start = from
    while (start > 0 && !parting.at(text, start - 1)) start--
    const end = endOf(text, start)
    return end < to ? [...tokensOf(start), ...around(end, to)] : tokensOf(start)
  }
  return {
    around,
    startingAt: (at) => around(at, at + 1).find(({ start }) => start === at) ?? null,
    inStretchesWith(pattern) {
      const found: Token[] = []
      for (let start = 0; start < text.length; start = endOf(text, start)) if (pattern.test(text.slice(start, endOf(text, start)))) found.push(...tokensOf(start))
      return found
    },
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
