/** The one door to nodejieba: words and parts of speech. */
import { load, tag } from 'nodejieba'

export interface Token {
  text: string
  /** Part of speech, as jieba's dictionary has it: n, v, vn, m, ns, nr, x … */
  tag: string
  start: number
  end: number
}

let loaded = false

/** The words of a text, in order and without a gap. Loads the dictionary at the first call (about a second). */
export function segment(text: string): Token[] {
  if (!loaded) load()
  loaded = true
  let at = 0
  return tag(text).map(({ word, tag: pos }) => {
    const token = { text: word, tag: pos, start: at, end: at + word.length }
    at = token.end
    return token
  })
}
