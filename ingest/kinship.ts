/** How much a stretch of text speaks of one interview's matters, and of no other's. All texts are folded. */
import { type Section } from './sections'

export interface Kinship {
  /** In points; the more, the surer that the text belongs to the interview. */
  (text: string, owner: number): number
}

/** Makes a measure from what surely belongs to each interview: speaker, place, and the wording of its headline and lead. */
export function measureKinship(sections: readonly Section[], own: readonly string[]): Kinship {
  const owners = new Map<number, number[]>()
  own.forEach((text, index) => {
    for (const pair of pairsOf(text)) {
      const among = owners.get(pair)
      if (among) among.push(index)
      else owners.set(pair, [index])
    }
  })
  const known = new Map<string, number[]>()
  return (text, owner) => {
    const points = known.get(text) ?? pointsOf(text, sections, owners)
    known.set(text, points)
    return points[owner]! - 0.5 * Math.max(0, ...points.filter((_, index) => index !== owner))
  }
}

function pointsOf(text: string, sections: readonly Section[], owners: ReadonlyMap<number, readonly number[]>): number[] {
  const shared = sections.map(() => 0)
  for (const pair of pairsOf(text)) {
    const among = owners.get(pair)
    if (among && among.length <= Math.max(1, sections.length / 4)) for (const index of among) shared[index]! += 1 / among.length
  }
  return sections.map((section, index) => named(text, section, sections) + Math.min(3, shared[index]! * 0.6))
}

const named = (text: string, { name, place }: Section, sections: readonly Section[]): number =>
  Number(text.includes(name) && sections.filter((other) => other.name === name).length === 1) * 3
  + Math.min(2, text.split(place).length - 1) * Number(place.length >= 2) * 1.5

/** The pairs of neighbouring Han characters in a text, each once, as numbers. */
function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const [first, second] = [text.charCodeAt(at) - firstHan, text.charCodeAt(at + 1) - firstHan]
    if (first >= 0 && first < mostHan && second >= 0 && second < mostHan) pairs.add(first * mostHan + second)
  }
  return pairs
}

const firstHan = 0x3400
const mostHan = 0x9fff + 1 - firstHan
