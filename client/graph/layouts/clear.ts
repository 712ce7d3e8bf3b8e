import { type Point, shift } from './point'

/** How far from a line the middle of a body that it does not belong to should stand: at least, and at most, where its label is long. */
export const CLEARANCE = { least: 30, most: 48 }

/**
 * Moves a body off the line between two others, and their line off the body: a line through a body reads as a link with it.
 * A body exactly on the line goes to the side `side` says (1 or -1).
 */
export function clear(a: Point, b: Point, body: Point, side: number, strength: number): void {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length = Math.sqrt(dx * dx + dy * dy)
  if (length < 1) return
  const along = ((body.x - a.x) * dx + (body.y - a.y) * dy) / (length * length)
  if (along <= 0.1 || along >= 0.9) return
  const off = ((body.x - a.x) * -dy + (body.y - a.y) * dx) / length
  const reach = (Math.abs(dy) * body.width + Math.abs(dx) * body.height) / (2 * length)
  const wanted = Math.min(Math.max(reach, CLEARANCE.least), CLEARANCE.most)
  if (Math.abs(off) >= wanted) return
  const by = (wanted - Math.abs(off)) * (off === 0 ? side : Math.sign(off)) * strength
  shift(body, (-dy / length) * by * 0.5, (dx / length) * by * 0.5)
  shift(a, (dy / length) * by * 0.5 * (1 - along), (-dx / length) * by * 0.5 * (1 - along))
  shift(b, (dy / length) * by * 0.5 * along, (-dx / length) * by * 0.5 * along)
}
