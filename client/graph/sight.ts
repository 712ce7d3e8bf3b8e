import { type GraphEdge, type GraphNode } from '../../server/contract'
import { type Positions } from '../state/state'
import { degreesOf } from './degrees'

/** A picture of more nodes than this is drawn plainly: no arrowheads, and names by importance. */
export const PLAIN = 600
/** Letters smaller than this on the screen are not read, in pixels; from the second size on they stand in full. */
const LEGIBLE = { from: 5, full: 6.8 }
const NAME = 12
/** Landmarks of a picture seen from afar: how many at most, tied to how many others at least, how large on the screen, and the room each keeps, in pixels. */
const LANDMARKS = { most: 40, degree: 4, size: 12, room: { x: 110, y: 42 } }

/** How names are drawn at a zoom: how strongly, and which stand out where no others can be read. */
export interface Sight {
  names: number
  /** How much wider lines are drawn, so that they are still seen from afar. */
  lines: number
  /** Size of the letters of landmarks, by node. */
  landmarks: ReadonlyMap<string, number>
}

/** Zooms between which names look the same: a step of the picture is worth while only from one to the next. */
export const zoomStep = (zoom: number): number => Math.round(Math.log(zoom) / Math.log(1.18))

const zoomOf = (step: number): number => 1.18 ** step

/** Names fade out as they become too small to read; then the most linked keep theirs. */
export function sightAt(step: number, nodes: readonly GraphNode[], edges: readonly GraphEdge[], positions: Positions): Sight {
  const zoom = zoomOf(step)
  const size = NAME * zoom
  const strength = Math.min(1, Math.max(0, (size - LEGIBLE.from) / (LEGIBLE.full - LEGIBLE.from)))
  const plain = nodes.length > PLAIN
  // Each change of a fading name in a large picture would be two thousand changes.
  const names = plain ? 1 : Math.round(strength * 4) / 4
  return { names, lines: widening(zoom), landmarks: strength < 0.5 ? landmarksOf(zoom, nodes, edges, positions) : new Map() }
}

// In few steps: each is a change of every line.
const widening = (zoom: number): number => (zoom > 0.45 ? 1 : zoom > 0.2 ? 2 : zoom > 0.1 ? 4 : 8)

function landmarksOf(zoom: number, nodes: readonly GraphNode[], edges: readonly GraphEdge[], positions: Positions): Map<string, number> {
  const degrees = degreesOf(edges)
  const taken: { x: number, y: number }[] = []
  const size = Math.round(LANDMARKS.size / zoom)
  const landmarks = new Map<string, number>()
  for (const { id } of [...nodes].sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))) {
    const at = positions[id]
    if (!at || landmarks.size >= LANDMARKS.most || (degrees.get(id) ?? 0) < LANDMARKS.degree) continue
    const free = taken.every(({ x, y }) => Math.abs(x - at.x) * zoom > LANDMARKS.room.x || Math.abs(y - at.y) * zoom > LANDMARKS.room.y)
    if (!free) continue
    taken.push(at)
    landmarks.set(id, size)
  }
  return landmarks
}
