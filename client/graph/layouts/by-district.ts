import { type Position } from '../../state/state'
import { clustersOf } from './clusters'
import { type Body, inOrder, type Layout, linksOf, neighboursOf, type Scene } from './layout'
import { type Point } from './point'
import { relax } from './relax'

/** Half axes of the ring of districts: wider than high, as screens are. */
const RING = { x: 440, y: 200 }
/** How far outside its district stands what is that district's alone. */
const OUTSIDE = 90
const FORCES = { ticks: 260, length: 80, spring: 0.3, charge: 700 }
/** The largest picture that fits a ring. */
const RINGED = { districts: 24, bodies: 260 }

/** Districts on a ring, what they share between them, what is theirs alone outside. */
export const byDistrict: Layout = {
  id: 'by-district',
  label: 'layout.by-district',
  run: (scene) => (fitsRing(scene) ? relax(seatPoints(scene), linksOf(scene), FORCES) : clustersOf(scene)),
}

const fitsRing = ({ bodies }: Scene): boolean =>
  bodies.length <= RINGED.bodies && bodies.filter((body) => body.type === 'District').length <= RINGED.districts

function seatPoints(scene: Scene): Point[] {
  const near = neighboursOf(scene)
  const hubs = seatHubs(scene, near)
  return inOrder(scene).map((body, index) => {
    const seat = body.fixed ?? hubs.get(body.id) ?? seatByHubs(body, index, near, hubs)
    return { ...body, ...seat, held: body.fixed !== null, seat: { ...seat, pull: hubs.has(body.id) ? 0.3 : 0.02 } }
  })
}

function seatHubs({ bodies }: Scene, near: Map<string, string[]>): Map<string, Position> {
  const districts = bodies.filter((body) => body.type === 'District').sort((a, b) => (a.id < b.id ? -1 : 1))
  const isDistrict = new Set(districts.map((body) => body.id))
  const above = districts.filter((body) => near.get(body.id)!.filter((id) => isDistrict.has(id)).length >= 3)
  const ring = districts.filter((body) => !above.includes(body))
  const seats = new Map(ring.map((body, index) => [body.id, onRing((index / ring.length) * 2 * Math.PI - Math.PI / 2)]))
  above.forEach((body, index) => seats.set(body.id, { x: 0, y: index * 80 }))
  return seats
}

const onRing = (angle: number, scale = 1): Position =>
  ({ x: Math.cos(angle) * RING.x * scale, y: Math.sin(angle) * RING.y * scale })

// A body of one district stands outside it, a shared one between its districts; `index` keeps two of them apart.
function seatByHubs(body: Body, index: number, near: Map<string, string[]>, hubs: Map<string, Position>): Position {
  const own = near.get(body.id)!.map((id) => hubs.get(id)).filter((seat) => seat !== undefined)
  const turn = index * 2.399963
  const nudge = { x: Math.cos(turn) * 24, y: Math.sin(turn) * 24 }
  if (own.length === 0) return onRing(turn, 1.4)
  const middle = { x: mean(own.map((seat) => seat.x)), y: mean(own.map((seat) => seat.y)) }
  const out = own.length === 1 ? OUTSIDE / (Math.hypot(middle.x, middle.y) || 1) : 0
  return { x: middle.x * (1 + out) + nudge.x, y: middle.y * (1 + out) + nudge.y }
}

const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
