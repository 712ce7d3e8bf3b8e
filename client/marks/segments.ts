import { type Span } from '../../cypher/types'

/** A stretch of a text and what it stands for. */
export interface Mark { start: number, end: number, tag: string }

/** A piece of text under the same marks throughout, the tightest mark last. */
export interface Segment { start: number, text: string, tags: string[] }

/** Cuts a text at every edge of its marks, so that overlapping and nested ones can be shown flat. Marks outside the text are cut to it. */
export function splitByMarks(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => (b.end - b.start) - (a.end - a.start))
  const edges = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1]!
    const over = inside.filter((mark) => mark.start <= start && end <= mark.end)
    return { start, text: text.slice(start, end), tags: [...new Set(over.map((mark) => mark.tag))] }
  })
}

/** Spans as marks of one kind. */
export const marksOf = (spans: readonly Span[], tag: string): Mark[] => spans.map(([start, end]) => ({ start, end, tag }))
