/** What every format gives: the text that the reader then holds as the page's own, and what was left out on the way. */
import { type Note } from '../../cypher/types'
import { PageError } from '../decode'

export interface PageText {
  /** Every span of the reading points into this text. */
  text: string
  notes: Note[]
}

/** Far more than a newspaper page holds, in UTF-16 code units. */
export const longestText = 10 * 1024 * 1024

/** Text taken out of a document, without the characters that no text holds; throws PageError where there is none, or far too much. */
export function takeText(file: string, extracted: string, notes: Note[] = []): PageText {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const text = replaceLoneSurrogates(extracted).replace(/[\u0000-\u0008\u000b\u000e-\u001f\ufffe\uffff]/g, ' ').trim()
  if (!text) throw new PageError(file, 'expected text, found none in the whole document.')
  if (text.length > longestText) throw new PageError(file, `expected at most ${longestText} characters of text, found ${text.length}.`)
  return { text, notes }
}

/** Half of a surrogate pair is no character and cannot be stored. */
const replaceLoneSurrogates = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
