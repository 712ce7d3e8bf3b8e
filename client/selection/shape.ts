import { type Position } from '../state/state'

/** The corners of the box between two points. */
export const boxBetween = (a: Position, b: Position): Position[] => [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }]

/** Whether a point lies within a line drawn around, closed from its end to its start. */
export function isInside({ x, y }: Position, outline: readonly Position[]): boolean {
  let inside = false
  outline.forEach((a, index) => {
    const b = outline[(index + 1) % outline.length]!
    if ((a.y > y) !== (b.y > y) && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside
  })
  return inside
}
