import { type Positions } from '../../state/state'
import { clear, CLEARANCE } from './clear'
import { type Link } from './layout'
import { nearPairs } from './near-pairs'
import { part } from './part'
import { pointGrid } from './point-grid'
import { type Point, shift } from './point'
import { pull, type Spring, springsOf } from './springs'
import { standFree } from './stand-free'

/** How far a body is felt: farther than two of the widest labels reach. */
const REACH = 190

/** How strongly the forces of `relax` act. */
export interface Forces {
  ticks: number
  /** Wished length of a link, from middle to middle. */
  length: number
  /** Strength of a link. */
  spring: number
  /** Pushing between any two bodies that are near each other. */
  charge: number
}

/**
 * Moves points to a calm picture: links pull, bodies push, seats hold, lines pass beside bodies, labels do not overlap.
 * No chance in it: the same points give the same picture. Held points never move.
 */
export function relax(points: Point[], links: Link[], forces: Forces): Positions {
  const springs = springsOf(points, links)
  for (let tick = 0; tick < forces.ticks; tick += 1) {
    const heat = 1 - tick / forces.ticks
    for (const spring of springs) pull(spring, forces.length, forces.spring * heat)
    for (const point of points) settle(point, heat)
    clearLines(springs, points)
    for (const [a, b] of nearPairs(points, REACH)) {
      push(a, b, forces.charge * heat)
      part(a, b)
    }
  }
  return standFree(points)
}

function settle(point: Point, heat: number): void {
  const { x, y, pull: by } = point.seat
  shift(point, (x - point.x) * by * heat, (y - point.y) * by * heat)
}

// As strong at the end as at the start, unlike the forces: what is on a line when they have cooled would stay there.
function clearLines(springs: Spring[], points: Point[]): void {
  const grid = pointGrid(points)
  const reach = CLEARANCE.most
  springs.forEach(({ a, b }, index) => {
    const side = index % 2 === 0 ? 1 : -1
    grid.within(Math.min(a.x, b.x) - reach, Math.max(a.x, b.x) + reach, Math.min(a.y, b.y) - reach, Math.max(a.y, b.y) + reach, (point) => {
      if (point !== a && point !== b) clear(a, b, point, side, 0.3)
    })
  })
}

function push(a: Point, b: Point, charge: number): void {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const by = charge / Math.max(dx * dx + dy * dy, 400)
  shift(a, -dx * by, -dy * by)
  shift(b, dx * by, dy * by)
}
