import { GAP } from './free-ground'

/** A rectangle around its middle that may move unless it is held. */
interface Box { x: number, y: number, width: number, height: number, held: boolean }

/** Moves the boxes of a pair apart where they overlap, along the shorter way: each by half, or one by all where the other is held. Says whether they did. */
export function part(a: Box, b: Box): boolean {
  const overX = (a.width + b.width) / 2 + GAP.x - Math.abs(b.x - a.x)
  const overY = (a.height + b.height) / 2 + GAP.y - Math.abs(b.y - a.y)
  if (overX <= 0.5 || overY <= 0.5) return false
  const shareA = a.held ? 0 : b.held ? 1 : 0.5
  const axis = overX < overY ? 'x' : 'y'
  const by = Math.min(overX, overY) * (b[axis] < a[axis] ? -1 : 1)
  a[axis] -= by * shareA
  b[axis] += by * (1 - shareA)
  return true
}
