import { type Span } from '../../cypher/types'

/** Characters shown before the first mark of a long sentence. */
const LEAD = 18
const LONGEST = 90

/** The part of a sentence around its first mark, with the marks moved along; the whole where it is short. */
export function excerptOf(text: string, marks: readonly (readonly [number, number])[]): { text: string, marks: Span[] } {
  const first = Math.min(...marks.map(([start]) => start), text.length)
  if (text.length <= LONGEST || first <= LEAD) return { text, marks: marks as Span[] }
  const from = first - LEAD
  return { text: `…${text.slice(from)}`, marks: marks.map(([start, end]) => [Math.max(start - from, 0) + 1, Math.max(end - from, 0) + 1] as Span) }
}
