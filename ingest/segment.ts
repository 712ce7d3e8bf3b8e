/** The one door to nodejieba: words and parts of speech. */
import { insertWord, load, tag } from 'nodejieba'
import { brands, trade } from './lexicon'
import { divisions } from './places'

export interface Token {
  text: string
  /** Part of speech, as jieba's dictionary has it: n, v, vn, m, ns, nr, x … */
  tag: string
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

/** The words of a text, in order and without a gap. Loads the dictionary and this project's words at the first call (about a second). */
export function segment(text: string): Token[] {
  if (!loaded) loadWords()
  let at = 0
  return tag(text).map(({ word, tag: pos }) => {
    const token = { text: word, tag: pos, start: at, end: at + word.length }
    at = token.end
    return token
  })
}

function loadWords(): void {
  load()
  for (const { name } of divisions) insertWord(name, 'ns')
  for (const words of Object.values(trade)) for (const word of words) insertWord(word, 'n')
  for (const words of Object.values(brands)) for (const word of words) insertWord(word, 'nz')
  for (const [word, pos] of own) insertWord(word, pos)
  loaded = true
}
