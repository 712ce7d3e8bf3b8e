/** A point that moves or is held. */
interface Place { x: number, y: number, held: boolean }

/** Cells on a side, so that a cell has one number for a key. */
const SIDE = 2 ** 20
const AROUND = [-SIDE - 1, -SIDE, -SIDE + 1, -1, 0, 1, SIDE - 1, SIDE, SIDE + 1]

/** Visits the pairs of points at most about `reach` apart in either direction, save those of two held points. A grid keeps this short of all with all; no list of pairs is made. */
export function visitNearPairs<P extends Place>(points: readonly P[], reach: number, visit: (a: P, b: P) => void): void {
  const cells = new Map<number, P[]>()
  for (const point of points) {
    const key = Math.floor(point.x / reach) * SIDE + Math.floor(point.y / reach)
    for (const step of AROUND) {
      const near = cells.get(key + step)
      if (near) for (const other of near) if (!other.held || !point.held) visit(other, point)
    }
    const cell = cells.get(key)
    if (cell) cell.push(point)
    else cells.set(key, [point])
  }
}

/** The same pairs as a list, from before any of them moves. */
export function nearPairs<P extends Place>(points: readonly P[], reach: number): [P, P][] {
  const pairs: [P, P][] = []
  visitNearPairs(points, reach, (a, b) => pairs.push([a, b]))
  return pairs
}
