/** What stands before a view in a link's hash: the way it is written. */
const PREFIX = '#v1.'
/** Bytes above which what a link holds is not unpacked: no view is as large, and a link may be anybody's. */
const MOST_BYTES = 4_000_000

/** Packs plain data into a hash: JSON, deflated, in the letters that an address may hold. */
export async function packHash(data: unknown): Promise<string> {
  const bytes = await drain(new Blob([JSON.stringify(data)]).stream().pipeThrough(new CompressionStream('deflate-raw')))
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return PREFIX + btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Whether a hash says that it holds a view. */
export const holdsView = (hash: string): boolean => hash.startsWith(PREFIX)

/** What was packed into a hash; null where it is damaged, or holds none. */
export async function unpackHash(hash: string): Promise<unknown> {
  if (!holdsView(hash)) return null
  try {
    const text = atob(hash.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const bytes = await drain(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')))
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

async function drain(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
    if (length > MOST_BYTES) {
      await reader.cancel()
      throw new RangeError('too much')
    }
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
