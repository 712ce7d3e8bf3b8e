/** From a file's bytes to its text. Nothing is mended: what cannot be read as text is refused with its reason. */

export class PageError extends Error {
  constructor(readonly file: string, readonly reason: string, options?: { cause?: unknown }) {
    super(`${file}: ${reason}`, options)
    this.name = 'PageError'
  }
}

/** Byte order marks, and the encoding each stands for. */
const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Reads bytes as UTF-8, UTF-16 or GB18030 text, with or without a byte order mark; throws PageError where they are none of these. */
export function decodePage(file: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new PageError(file, 'expected text, found an empty file.')
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
  const text = marked ? decodeAs(marked, bytes) : decodeAs(guessUtf16(bytes) ?? 'utf-8', bytes) ?? decodeAs('gb18030', bytes)
  if (text == null) throw new PageError(file, 'expected UTF-8, UTF-16 or GB18030 text, found bytes that are none of these.')
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const control = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.exec(text)
  if (control) throw new PageError(file, `expected text, found the control character U+${hex(text.charCodeAt(control.index))} at ${control.index}: this looks like a binary file.`)
  if (!text.trim()) throw new PageError(file, 'expected text, found nothing but white space.')
  return text
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark is told by the zero bytes of its ASCII: line ends, digits, punctuation. */
function guessUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null
  const zeros = [0, 0]
  bytes.subarray(0, 4096).forEach((byte, index) => { if (byte === 0) zeros[index % 2]! += 1 })
  const [even, odd] = zeros as [number, number]
  if (odd > 4 && even === 0) return 'utf-16le'
  return even > 4 && odd === 0 ? 'utf-16be' : null
}
