import { monthsOf, spanOf } from '../filters/when'
import { type Facts } from '../state/facts'
import { type Range } from '../state/filters'
import { type Shown } from '../state/shown'

/** A stretch of time, and how many things lie in each of its parts. */
export interface Bins { span: Range, counts: readonly number[] }

/** Interviews that the shown entities appear in, by the month in which they may have been given; null where none is dated. */
export function saidBins({ nodes }: Shown, facts: Facts): Bins | null {
  const ids = new Set(nodes.flatMap(({ id }) => facts.entities[id]?.interviews ?? []))
  return binsOf([...ids].flatMap((id) => {
    const interview = facts.interviews[id]
    return (interview && monthsOf(interview)) ? [monthsOf(interview)!] : []
  }))
}

/** Shown entities by the years promised of them; null where none is. */
export function promisedBins({ nodes }: Shown, facts: Facts): Bins | null {
  return binsOf(nodes.flatMap(({ id }) => (facts.entities[id]?.promised ?? []).map((year) => [year, year] as const)))
}

function binsOf(ranges: readonly Range[]): Bins | null {
  const span = spanOf(ranges)
  if (!span) return null
  const counts = Array.from({ length: span[1] - span[0] + 1 }, () => 0)
  for (const [from, to] of ranges) for (let at = from; at <= to; at += 1) counts[at - span[0]]! += 1
  return { span, counts }
}

/** At most so many bins: neighbours are taken together, and the greatest of them counts. */
export function coarse(counts: readonly number[], most: number): number[] {
  const size = Math.ceil(counts.length / most)
  return Array.from({ length: Math.ceil(counts.length / size) }, (_, index) => Math.max(...counts.slice(index * size, (index + 1) * size)))
}
