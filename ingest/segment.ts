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

let loaded = false

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
  loaded = true
}
