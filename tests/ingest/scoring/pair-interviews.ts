/** Which interview of a reading is which of the gold: by their text, since two people may share a name. */
import { foldName } from './names'

interface Told { paragraphs: readonly string[] }

const shortest = 0.3

/** From the gold's interviews to those got, by position; the most alike first, each used once, and none below three tenths of shared runs of six characters. */
export function pairInterviews(gold: readonly Told[], got: readonly Told[]): Map<number, number> {
  const [goldRuns, gotRuns] = [gold.map(runsOf), got.map(runsOf)]
  const candidates = goldRuns.flatMap((a, i) => gotRuns.map((b, j) => ({ share: shareOf(a, b), i, j })))
  candidates.sort((a, b) => b.share - a.share || b.i - a.i || b.j - a.j)
  const pairs = new Map<number, number>()
  const used = new Set<number>()
  for (const { share, i, j } of candidates) {
    if (share < shortest || pairs.has(i) || used.has(j)) continue
    pairs.set(i, j)
    used.add(j)
  }
  return pairs
}

function runsOf({ paragraphs }: Told): Set<string> {
  const characters = [...foldName(paragraphs.join(''))]
  return new Set(Array.from({ length: Math.max(1, characters.length - 5) }, (_, at) => characters.slice(at, at + 6).join('')))
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((run) => b.has(run)).length
  return shared / Math.max(1, a.size + b.size - shared)
}
