/** A point that moves or is held. */
interface Place { x: number, y: number, held: boolean }

/** Pairs of points at most about `reach` apart in either direction, pairs of two held points left out. A grid keeps this short of all with all. */
export function nearPairs<P extends Place>(points: readonly P[], reach: number): [P, P][] {
  const cells = new Map<string, P[]>()
  const pairs: [P, P][] = []
  for (const point of points) {
    const column = Math.floor(point.x / reach)
    const row = Math.floor(point.y / reach)
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const other of cells.get(`${column + dx} ${row + dy}`) ?? []) {
          if (!other.held || !point.held) pairs.push([other, point])
        }
      }
    }
    const key = `${column} ${row}`
    const cell = cells.get(key)
    if (cell) cell.push(point)
    else cells.set(key, [point])
  }
  return pairs
}
