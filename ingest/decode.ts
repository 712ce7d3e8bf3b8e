/** From a file's bytes to its text. Nothing is mended: what cannot be read as text is refused with its reason. */

export class PageError extends Error {
  constructor(readonly file: string, readonly reason: string, options?: { cause?: unknown }) {
    super(`${file}: ${reason}`, options)
    this.name = 'PageError'
  }
}

export interface Decoded {
  text: string
  /** Whether the bytes end in the middle of a character, as half a file does. */
  cut: boolean
}

/** Byte order marks, and the encoding each stands for. */
const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Reads bytes as UTF-8, UTF-16 or GB18030 text, with or without a byte order mark; throws PageError where they are none of these. */
export function decodePage(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new PageError(file, 'expected text, found an empty file.')
  const decoded = decodeText(bytes)
  if (!decoded) throw new PageError(file, 'expected UTF-8, UTF-16 or GB18030 text, found bytes that are none of these.')
  const { text } = decoded
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const control = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.exec(text)
  if (control) throw new PageError(file, `expected text, found the control character U+${hex(text.charCodeAt(control.index))} at ${control.index}: this looks like a binary file.`)
  if (!text.trim()) throw new PageError(file, 'expected text, found nothing but white space.')
  return decoded
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')

/** The text of some bytes by their mark, by the encoding they declare, or by what they look like; null where they are none of the known. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded | null {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
  if (marked) return decodeAs(marked, bytes)
  return (declared ? decodeAs(declared, bytes) : null) ?? guessText(bytes)
}

/** Zero bytes tell UTF-16 by its ASCII; else what is not UTF-8 is the encoding that gives the most of what Chinese pages are written with. */
function guessText(bytes: Uint8Array): Decoded | null {
  const utf8 = decodeAs(guessByZeros(bytes) ?? 'utf-8', bytes)
  if (utf8) return utf8
  const readings = ['gb18030', 'utf-16le', 'utf-16be'].flatMap((encoding) => decodeAs(encoding, bytes) ?? [])
  const [best] = readings.map((reading) => ({ reading, share: shareOfUsual(reading.text) })).sort((a, b) => b.share - a.share)
  return best && best.share > 0.5 ? best.reading : null
}

/** How much of a text's beginning is Chinese characters, their punctuation and printed ASCII. */
function shareOfUsual(text: string): number {
  const head = text.slice(0, 4096)
  return (head.match(/[\u4e00-\u9fff\u3000-\u301f\uff00-\uff5e\u2010-\u2026\u00b7\x20-\x7e\s]/g)?.length ?? 0) / head.length
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    const text = decoder.decode(bytes, { stream: true })
    return { text, cut: text.length > 0 && isCut(decoder) }
  } catch {
    return null
  }
}

/** Whether a decoder still waits for the rest of a character. */
function isCut(decoder: TextDecoder): boolean {
  try {
    decoder.decode()
    return false
  } catch {
    return true
  }
}

function guessByZeros(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  bytes.subarray(0, 4096).forEach((byte, index) => { if (byte === 0) zeros[index % 2]! += 1 })
  const [even, odd] = zeros as [number, number]
  if (odd > 4 && even === 0) return 'utf-16le'
  return even > 4 && odd === 0 ? 'utf-16be' : null
}
