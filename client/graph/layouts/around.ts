import { type Position, type Positions } from '../../state/state'
import { createGround, type Ground, nearestFree } from './free-ground'
import { type Body, neighboursOf, type Scene } from './layout'

/** Distance of the first place tried, and how fast the next ones move outwards. */
const START = 84
const STEP = 18

/**
 * Places what has no place yet and leaves all others where they are: near `origin` where it is given,
 * else among the neighbours already placed, else beside the picture. Each takes the nearest free ground,
 * in the order given, so that the first ones stand closest.
 */
export function placeAround(scene: Scene, origin: string | null): Positions {
  const near = neighboursOf(scene)
  const ground = createGround()
  const placed = new Map<string, Position>()
  const settle = (body: Body, place: Position) => {
    ground.take({ ...body, ...place })
    placed.set(body.id, place)
  }
  for (const body of scene.bodies) if (body.fixed) settle(body, body.fixed)
  const newcomers = scene.bodies.filter((body) => !body.fixed)
  const tried = new Map<string, number>()
  for (const body of newcomers) settle(body, freePlace(body, seatOf(near.get(body.id)!, placed, origin), ground, tried))
  return Object.fromEntries(newcomers.map(({ id }) => [id, placed.get(id)!]))
}

function seatOf(neighbours: string[], placed: Map<string, Position>, origin: string | null): Position {
  const known = neighbours.map((id) => placed.get(id)).filter((seat) => seat !== undefined)
  const from = origin === null ? undefined : placed.get(origin)
  // Drawn to the origin as much as to all else it is tied to.
  if (from) return middleOf([from, middleOf([from, ...known])])
  return known.length > 0 ? middleOf(known) : besideOf([...placed.values()])
}

// Where one of the same seat found no ground, none is now: the search goes on from there.
function freePlace(body: Body, seat: Position, ground: Ground, tried: Map<string, number>): Position {
  const key = `${seat.x} ${seat.y}`
  const { place, turn } = nearestFree({ ...body, ...seat }, ground, { start: START, step: STEP, turn: tried.get(key) ?? 0 })
  tried.set(key, turn)
  return place
}

function middleOf(seats: Position[]): Position {
  const sum = seats.reduce((total, seat) => ({ x: total.x + seat.x, y: total.y + seat.y }), { x: 0, y: 0 })
  return { x: sum.x / seats.length, y: sum.y / seats.length }
}

function besideOf(seats: Position[]): Position {
  if (seats.length === 0) return { x: 0, y: 0 }
  return { x: Math.max(...seats.map((seat) => seat.x)) + 120, y: middleOf(seats).y }
}
