import { type Position, type Positions } from '../../state/state'
import { createGround, nearestFree } from './free-ground'
import { type Point } from './point'

/** The places of points, none over another: the held first, where they are, then each on the nearest free ground. */
export function standFree(points: Point[]): Positions {
  const ground = createGround()
  const places = new Map<string, Position>()
  for (const point of [...points].sort((a, b) => Number(b.held) - Number(a.held))) {
    const { x, y } = point.held ? point : nearestFree(point, ground, { start: 0, step: 8, turn: 0 }).place
    ground.take({ ...point, x, y })
    places.set(point.id, { x, y })
  }
  return Object.fromEntries(points.map(({ id }) => [id, places.get(id)!]))
}
