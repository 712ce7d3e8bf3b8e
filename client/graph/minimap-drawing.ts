import { entityTypes } from '../../cypher/ontology'
import { type Position } from '../state/state'
import { now } from '../state/store'
import { shownOf } from '../state/shown'
import { inks } from './ink'
import { type Canvas } from './mount'
import { boxOf } from './view-box'

/** Pixels of the map, and free ground around what it shows. */
export const MAP = { width: 168, height: 112 }
const MARGIN = 8

/** How the canvas's plane lies on the map: `shown = plane * scale + shift`. */
export interface Lay { scale: number, shift: Position }

/** Lays everything on the canvas on the map; null where there is nothing. */
export function layMap(): Lay | null {
  const state = now()
  const box = boxOf(shownOf(state).nodes.map(({ id }) => id), state)
  if (!box) return null
  const [wide, high] = [Math.max(box.x2 - box.x1, 1), Math.max(box.y2 - box.y1, 1)]
  const scale = Math.min((MAP.width - 2 * MARGIN) / wide, (MAP.height - 2 * MARGIN) / high)
  return { scale, shift: { x: MAP.width / 2 - ((box.x1 + box.x2) / 2) * scale, y: MAP.height / 2 - ((box.y1 + box.y2) / 2) * scale } }
}

/** The canvas's plane under a point of the map. */
export const planeAt = ({ scale, shift }: Lay, { x, y }: Position): Position => ({ x: (x - shift.x) / scale, y: (y - shift.y) / scale })

/** Draws the nodes as dots of their types' colours. */
export function drawDots(context: CanvasRenderingContext2D, { scale, shift }: Lay): void {
  const { nodes } = shownOf(now())
  const { positions } = now()
  const radius = nodes.length > 400 ? 1 : 2
  context.clearRect(0, 0, MAP.width, MAP.height)
  for (const { id, type } of nodes) {
    const at = positions[id]
    if (!at) continue
    context.fillStyle = entityTypes[type].colour
    context.fillRect(at.x * scale + shift.x - radius, at.y * scale + shift.y - radius, 2 * radius, 2 * radius)
  }
}

/** Draws a frame around what the canvas shows of it. */
export function drawFrame(context: CanvasRenderingContext2D, { scale, shift }: Lay, canvas: Canvas): void {
  const { x1, y1, x2, y2 } = canvas.seen()
  const { accent } = inks[now().scheme]
  const [left, top] = [Math.max(x1 * scale + shift.x, 1), Math.max(y1 * scale + shift.y, 1)]
  const [right, bottom] = [Math.min(x2 * scale + shift.x, MAP.width - 1), Math.min(y2 * scale + shift.y, MAP.height - 1)]
  context.strokeStyle = accent
  context.lineWidth = 1.5
  context.strokeRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0))
}
