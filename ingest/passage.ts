/** A stretch of print that may stand in several places of the page: its text, and where each part of it is. */
import { type Span } from '../cypher/types'

export interface Passage {
  /** Exactly the spans' text, one after the other. */
  readonly text: string
  readonly spans: readonly Span[]
}

/** The passage at some places of a page, in reading order; places that touch become one. */
export function passageAt(page: string, spans: readonly Span[]): Passage {
  const kept: Span[] = []
  for (const [start, end] of spans) {
    if (end <= start) continue
    const last = kept.at(-1)
    if (last && last[1] === start) kept[kept.length - 1] = [last[0], end]
    else kept.push([start, end])
  }
  return { text: kept.map(([start, end]) => page.slice(start, end)).join(''), spans: kept }
}

/** The part `[start, end)` of a passage's text, with its own places. */
export function slicePassage(passage: Passage, start: number, end: number): Passage {
  const spans: Span[] = []
  let at = 0
  for (const [from, to] of passage.spans) {
    const lo = Math.max(start - at, 0)
    const hi = Math.min(end - at, to - from)
    if (lo < hi) spans.push([from + lo, from + hi])
    at += to - from
  }
  return { text: passage.text.slice(start, end), spans }
}

/** Several passages as one, in the order given. */
export function joinPassages(passages: readonly Passage[]): Passage {
  return { text: passages.map((passage) => passage.text).join(''), spans: passages.flatMap((passage) => passage.spans) }
}

/** A passage without the white space around it. */
export function trimPassage(passage: Passage): Passage {
  const lead = passage.text.length - passage.text.trimStart().length
  return slicePassage(passage, lead, Math.max(lead, passage.text.trimEnd().length))
}
