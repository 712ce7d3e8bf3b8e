import { type Positions } from '../../state/state'
import { GAP } from './free-ground'
import { visitNearPairs } from './near-pairs'
import { part } from './part'
import { type Point } from './point'
import { standFree } from './stand-free'

/** Rounds in which overlapping points may push each other apart. */
const ROUNDS = 60
/** Each time too many points overlap, the picture is drawn wider by this. */
const WIDER = 1.12

/** Moves points that overlap apart with as little change to the picture as may be. Held points stay. */
export function spreadOut(points: Point[]): Positions {
  // Farther apart than this, middle to middle, no two can touch.
  const reach = points.reduce((most, { width, height }) => Math.max(most, width, height), 0) + GAP.x
  for (let round = 0; round < ROUNDS; round += 1) {
    let parted = 0
    visitNearPairs(points, reach, (a, b) => {
      if (part(a, b)) parted += 1
    })
    if (parted === 0) break
    // Pushing alone would take long where all is full.
    if (parted > points.length / 8 && round % 3 === 2) widen(points)
  }
  return standFree(points)
}

function widen(points: Point[]): void {
  for (const point of points) {
    if (point.held) continue
    point.x *= WIDER
    point.y *= WIDER
  }
}
