import { type Span } from '../../cypher/types'

/** Where any of the names stands in a text, the longest first where two begin together; found stretches do not overlap. */
export function findNames(text: string, names: readonly string[]): Span[] {
  const wanted = [...new Set(names)].filter(Boolean).sort((a, b) => b.length - a.length)
  const found: Span[] = []
  for (let at = 0; at < text.length;) {
    const name = wanted.find((candidate) => text.startsWith(candidate, at))
    if (name) found.push([at, at + name.length])
    at += name?.length ?? 1
  }
  return found
}
