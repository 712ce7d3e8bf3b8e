/** Clauses of a sentence: what stands between commas, with quotes and brackets kept whole. All texts are folded. */
import { type Span } from '../cypher/types'

const closing: Record<string, string> = { '“': '”', '《': '》', '（': '）' }

/** For each character, whether it stands inside quotes, brackets or a document's title (the marks themselves count as inside). */
export function maskQuoted(text: string): boolean[] {
  const inside = new Array<boolean>(text.length).fill(false)
  for (let at = 0; at < text.length; at++) {
    const close = closing[text[at]!]
    const end = close ? text.indexOf(close, at + 1) : -1
    // A quote that spans clauses is speech, not a name.
    if (end < 0 || (text[at] === '“' && /[，。；！？]/.test(text.slice(at, end)))) continue
    inside.fill(true, at, end + 1)
    at = end
  }
  return inside
}

/** The stretches of a sentence between commas, semicolons, colons and stops. */
export function findClauses(text: string): Span[] {
  const inside = maskQuoted(text)
  const clauses: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (inside[at] || !/[，；：。！？\n]/.test(text[at]!))) continue
    if (at > start) clauses.push([start, at])
    start = at + 1
  }
  return clauses.map(([from, to]): Span => [from + /^[“” ]*/.exec(text.slice(from, to))![0].length * Number(!inside[from]), to])
    .filter(([from, to]) => to > from)
}
