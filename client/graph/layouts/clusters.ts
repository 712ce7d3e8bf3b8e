import { type Position, type Positions } from '../../state/state'
import { force } from './force'
import { type Body, inOrder, linksOf, neighboursOf, type Scene } from './layout'
import { type Point } from './point'
import { spreadOut } from './spread-out'

/** How much more ground a district takes than its own fill. */
const AIRY = 1.35
const GOLDEN_ANGLE = 2.399963

/** Districts as heaps of what is theirs, those near each other that share much; what several share between them. For pictures too large for a ring. */
export function clustersOf(scene: Scene): Positions {
  const near = neighboursOf(scene)
  const bodies = inOrder(scene)
  const hubs = new Set(bodies.filter((body) => body.type === 'District').map((body) => body.id))
  const homes = new Map(bodies.map((body) => [body.id, hubs.has(body.id) ? [body.id] : near.get(body.id)!.filter((id) => hubs.has(id))]))
  const own = new Map([...hubs].map((hub) => [hub, bodies.filter((body) => body.id !== hub && homes.get(body.id)!.length === 1 && homes.get(body.id)![0] === hub)]))
  const seats = seatHubs(scene, bodies.filter((body) => hubs.has(body.id)), own, homes)
  const around = new Map([...own].flatMap(([hub, theirs]) => theirs.map((body, nth) => [body.id, heapSeat(seats[hub]!, body, nth)] as const)))
  const points = bodies.map((body, nth) => pointOf(body, body.fixed ?? seats[body.id] ?? around.get(body.id) ?? between(homes.get(body.id)!, seats, nth)))
  return spreadOut(points)
}

// The districts' own map: each as large as its heap, tied to those it shares something with.
function seatHubs(scene: Scene, hubs: Body[], own: Map<string, Body[]>, homes: Map<string, string[]>): Positions {
  const shared = [...homes.values()].filter((all) => all.length > 1 && all.length < 5)
  const links = shared.flatMap((all) => all.flatMap((from, at) => all.slice(at + 1).map((to) => ({ from, to }))))
  const bodies = hubs.map((hub) => {
    const side = Math.sqrt([hub, ...own.get(hub.id)!].reduce((sum, body) => sum + (body.width + 14) * (body.height + 12), 0) * AIRY)
    return { ...hub, width: side * 1.1, height: side * 1.2 }
  })
  return force.run({ bodies, links: [...links, ...linksOf(scene)], centre: null })
}

const heapSeat = (hub: Position, body: Body, nth: number): Position => {
  const radius = 46 * Math.sqrt(nth + 1.6)
  return { x: hub.x + Math.cos(nth * GOLDEN_ANGLE) * radius * 1.35, y: hub.y + Math.sin(nth * GOLDEN_ANGLE) * radius }
}

// What belongs to no district stands outside, all the way round.
function between(hubs: string[], seats: Positions, nth: number): Position {
  const known = hubs.map((id) => seats[id]!)
  if (known.length > 0) return { x: known.reduce((sum, { x }) => sum + x, 0) / known.length, y: known.reduce((sum, { y }) => sum + y, 0) / known.length }
  const far = Object.values(seats).reduce((most, { x, y }) => Math.max(most, Math.hypot(x, y)), 0) + 400
  return { x: Math.cos(nth * GOLDEN_ANGLE) * far, y: Math.sin(nth * GOLDEN_ANGLE) * far }
}

const pointOf = (body: Body, place: Position): Point => ({ ...body, ...place, held: body.fixed !== null, seat: { ...place, pull: 0 } })
