import { GAP } from './free-ground'
import { type Hop, hopsOf } from './hops'
import { type Body, inOrder, type Layout, type Scene } from './layout'
import { type Point } from './point'
import { standFree } from './stand-free'

/** Rings are this much wider than high, as labels are. */
const WIDER = 1.5
/** Least distance from a ring to the next, measured upwards. */
const APART = 92

/** What is chosen, or the most linked, in the middle; around it rings of what is one step away, two steps, and so on. */
export const concentric: Layout = {
  id: 'concentric',
  label: 'layout.concentric',
  run: (scene) => standFree(ringsOf(scene)),
}

interface Seated { body: Body, hop: Hop }

function ringsOf(scene: Scene): Point[] {
  const hops = hopsOf(scene)
  const seated = inOrder(scene).map((body) => ({ body, hop: hops.get(body.id)! })).sort((a, b) => a.hop.turn - b.hop.turn)
  const deepest = seated.reduce((most, { hop }) => Math.max(most, hop.depth), 0)
  const points: Point[] = []
  let radius = 0
  for (let depth = 0; depth <= deepest; depth += 1) {
    const ring = seated.filter(({ hop }) => hop.depth === depth)
    if (depth === 0 && ring.length > 0) points.push(...ring.map(({ body }) => pointAt(body, 0, 0)))
    else if (ring.length > 0) radius = seatRing(ring, radius + APART, points)
  }
  return points
}

// A ring too full for its radius becomes several, each taking every so many-th, so that all keep their direction.
function seatRing(ring: Seated[], radius: number, points: Point[]): number {
  const length = ring.reduce((sum, { body }) => sum + roomOnRing(body), 0)
  const rounds = Math.max(1, Math.ceil(Math.sqrt(length / (2 * Math.PI * WIDER * radius))))
  const wide = Math.max(radius, length / rounds / (2 * Math.PI * WIDER) - ((rounds - 1) * APART) / 2)
  ring.forEach(({ body, hop }, index) => points.push(pointAt(body, wide + (index % rounds) * APART, hop.turn)))
  return wide + (rounds - 1) * APART
}

const roomOnRing = (body: Body): number => Math.min(body.width, body.height * WIDER) + GAP.x

function pointAt(body: Body, radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI - Math.PI / 2
  const place = body.fixed ?? { x: Math.cos(angle) * radius * WIDER, y: Math.sin(angle) * radius }
  return { ...body, ...place, held: body.fixed !== null, seat: { ...place, pull: 0 } }
}
