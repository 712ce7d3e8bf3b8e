/** Clauses of a sentence: what stands between commas, with quotes and brackets kept whole. All texts are folded. */
import { type Span } from '../cypher/types'
import { charSet } from './words'

const closing: Record<string, string> = { '“': '”', '《': '》', '（': '）' }
const opening = charSet('“《（')
const stops = charSet('，；：。！？\n')
const leading = charSet('“” ')

/** What most texts give, made once; never written to. */
const nothing = new Uint8Array(4096)

/** For each character, whether it stands inside quotes, brackets or a document's title (the marks themselves count as inside). */
export function maskQuoted(text: string): Readonly<Uint8Array> {
  let at = opening.next(text, 0)
  if (at < 0) return text.length <= nothing.length ? nothing : new Uint8Array(text.length)
  const inside = new Uint8Array(text.length)
  while (at >= 0) {
    const end = text.indexOf(closing[text[at]!]!, at + 1)
    // A quote that spans clauses is speech, not a name.
    const holds = end >= 0 && !(text[at] === '“' && /[，。；！？]/.test(text.slice(at, end)))
    if (holds) inside.fill(1, at, end + 1)
    at = opening.next(text, holds ? end + 1 : at + 1)
  }
  return inside
}

/** The stretches of a sentence between commas, semicolons, colons and stops. */
export function findClauses(text: string, inside = maskQuoted(text)): Span[] {
  const clauses: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (inside[at] || !stops.at(text, at))) continue
    if (at > start) clauses.push([start, at])
    start = at + 1
  }
  return clauses.map(([from, to]): Span => {
    let start = from
    if (!inside[from]) while (start < to && leading.at(text, start)) start++
    return [start, to]
  }).filter(([from, to]) => to > from)
}
