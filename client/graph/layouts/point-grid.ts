/** Side of a cell, and cells on a side, so that a cell has one number for a key. */
const CELL = 100
const SIDE = 2 ** 20

/** Points by the cells they lie in when the grid is made. */
export interface PointGrid<P> {
  /** Visits the points of the cells that a rectangle touches. */
  within: (left: number, right: number, top: number, bottom: number, visit: (point: P) => void) => void
}

/** A grid of points as they lie now. */
export function pointGrid<P extends { x: number, y: number }>(points: readonly P[]): PointGrid<P> {
  const cells = new Map<number, P[]>()
  const cellOf = (at: number) => Math.floor(at / CELL)
  for (const point of points) {
    const key = cellOf(point.x) * SIDE + cellOf(point.y)
    const cell = cells.get(key)
    if (cell) cell.push(point)
    else cells.set(key, [point])
  }
  return {
    within: (left, right, top, bottom, visit) => {
      for (let column = cellOf(left); column <= cellOf(right); column += 1) {
        for (let row = cellOf(top); row <= cellOf(bottom); row += 1) cells.get(column * SIDE + row)?.forEach(visit)
      }
    },
  }
}
