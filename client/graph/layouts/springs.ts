import { type Link } from './layout'
import { type Point, shift } from './point'

/** A link between two points. */
export interface Spring {
  a: Point
  b: Point
  /** Its part of the strength: shared among the links of its less linked end, so that leaves stay close and hubs are not torn. */
  share: number
  /** How much of the way `a` goes: the end with fewer links goes farther. */
  bias: number
}

/** The links whose two ends are there, as springs. */
export function springsOf(points: Point[], links: Link[]): Spring[] {
  const byId = new Map(points.map((point) => [point.id, point]))
  const ends = links.filter(({ from, to }) => from !== to && byId.has(from) && byId.has(to))
  const degrees = new Map<string, number>()
  for (const id of ends.flatMap(({ from, to }) => [from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return ends.map(({ from, to }) => {
    const [atFrom, atTo] = [degrees.get(from)!, degrees.get(to)!]
    return { a: byId.get(from)!, b: byId.get(to)!, share: 1 / Math.min(atFrom, atTo), bias: atTo / (atFrom + atTo) }
  })
}

/** Draws both ends towards `length` from each other. */
export function pull({ a, b, share, bias }: Spring, length: number, strength: number): void {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const distance = Math.hypot(dx, dy) || 1
  const by = ((distance - length) / distance) * strength * share
  shift(a, dx * by * bias, dy * by * bias)
  shift(b, -dx * by * (1 - bias), -dy * by * (1 - bias))
}
