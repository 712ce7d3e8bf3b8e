/** `.txt`, `.md`, and whatever has no other reader: the file's own text, unchanged. */
import { decodePage } from '../decode'
import { type PageText } from './page-text'

/** The text of a plain file, with a note where its last character was cut off. */
export function readPlain(file: string, bytes: Uint8Array): PageText {
  const { text, cut } = decodePage(file, bytes)
  return { text, notes: cut ? [{ stage: 'file', message: 'the file ends in the middle of a character; the rest of it is read', at: [text.length, text.length] }] : [] }
}
