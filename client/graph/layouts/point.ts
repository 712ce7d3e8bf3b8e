/** A body on its way. */
export interface Point {
  id: string
  x: number
  y: number
  width: number
  height: number
  /** It stays where it is. */
  held: boolean
  /** Where it would rather be, and how strongly. */
  seat: { x: number, y: number, pull: number }
}

/** Moves a point, unless it is held. */
export function shift(point: Pick<Point, 'x' | 'y' | 'held'>, dx: number, dy: number): void {
  if (point.held) return
  point.x += dx
  point.y += dy
}
