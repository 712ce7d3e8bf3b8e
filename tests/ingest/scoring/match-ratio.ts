/** Ratcliff and Obershelp's likeness of two texts, as Python's difflib gives it without its heuristic for long texts (`autojunk=False`). */

type Range = [fromA: number, toA: number, fromB: number, toB: number]

/** The likeness of two texts, from 0 to 1: twice the characters in matching blocks over the characters of both. The order of the two matters where blocks tie. */
export function matchRatio(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  if (left.length + right.length === 0) return 1
  const places = placesOf(right)
  const waiting: Range[] = [[0, left.length, 0, right.length]]
  let matched = 0
  for (let range = waiting.pop(); range; range = waiting.pop()) {
    const [fromA, toA, fromB, toB] = range
    const { atA, atB, size } = longestBlock(left, places, range)
    if (size === 0) continue
    matched += size
    waiting.push([fromA, atA, fromB, atB], [atA + size, toA, atB + size, toB])
  }
  return 2 * matched / (left.length + right.length)
}

function placesOf(characters: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  characters.forEach((character, at) => places.set(character, [...places.get(character) ?? [], at]))
  return places
}

/** The longest common block of a range; of several, the one that starts first in `a`, then first in `b`. */
function longestBlock(a: readonly string[], places: ReadonlyMap<string, readonly number[]>, [fromA, toA, fromB, toB]: Range): { atA: number; atB: number; size: number } {
  let best = { atA: fromA, atB: fromB, size: 0 }
  let endingBefore = new Map<number, number>()
  for (let i = fromA; i < toA; i++) {
    const endingHere = new Map<number, number>()
    for (const j of places.get(a[i]!) ?? []) {
      if (j < fromB) continue
      if (j >= toB) break
      const size = (endingBefore.get(j - 1) ?? 0) + 1
      endingHere.set(j, size)
      if (size > best.size) best = { atA: i - size + 1, atB: j - size + 1, size }
    }
    endingBefore = endingHere
  }
  return best
}
