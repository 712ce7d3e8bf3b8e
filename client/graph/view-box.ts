import { type Position, type State } from '../state/state'
import { lookOf, roomOf } from './look'

/** A rectangle of the canvas's plane. */
export interface Box { x1: number, y1: number, x2: number, y2: number }
/** How the plane is shown: `shown = plane * zoom + pan`. */
export interface View { zoom: number, pan: Position }
/** Pixels of the canvas. */
export interface Size { width: number, height: number }

/** The room that nodes take with their labels, where the state has them (on the canvas they may still be on their way); null for none. */
export function boxOf(ids: readonly string[], { nodes, positions }: Pick<State, 'nodes' | 'positions'>): Box | null {
  const boxes = ids.flatMap((id) => {
    const [node, at] = [nodes[id], positions[id]]
    if (!node || !at) return []
    const look = lookOf(node)
    const room = roomOf(look)
    return [{ x1: at.x - room.width / 2, x2: at.x + room.width / 2, y1: at.y - look.height / 2, y2: at.y - look.height / 2 + room.height }]
  })
  return boxes.length === 0 ? null : boxes.reduce((a, b) => ({ x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1), x2: Math.max(a.x2, b.x2), y2: Math.max(a.y2, b.y2) }))
}

/** The view that shows a box whole, in the middle, no closer than `closest`. */
export function fitView(box: Box, size: Size, margin: number, closest: number): View {
  const zoom = Math.min((size.width - 2 * margin) / (box.x2 - box.x1), (size.height - 2 * margin) / (box.y2 - box.y1), closest)
  return centreView(box, size, Math.max(zoom, 0.05))
}

/** The view that has a box in the middle. */
export const centreView = (box: Box, size: Size, zoom: number): View => ({
  zoom,
  pan: { x: size.width / 2 - ((box.x1 + box.x2) / 2) * zoom, y: size.height / 2 - ((box.y1 + box.y2) / 2) * zoom },
})

/** The nearest view that shows a box: the same where it is seen, moved no farther than needed where it fits, else fitted. */
export function revealView(box: Box, view: View, size: Size, margin: number): View {
  const [wide, high] = [(box.x2 - box.x1) * view.zoom, (box.y2 - box.y1) * view.zoom]
  if (wide > size.width - 2 * margin || high > size.height - 2 * margin) return fitView(box, size, margin, view.zoom)
  return {
    zoom: view.zoom,
    pan: {
      x: view.pan.x + shiftInto(box.x1 * view.zoom + view.pan.x, wide, size.width, margin),
      y: view.pan.y + shiftInto(box.y1 * view.zoom + view.pan.y, high, size.height, margin),
    },
  }
}

function shiftInto(start: number, length: number, room: number, margin: number): number {
  if (start < margin) return margin - start
  return Math.min(0, room - margin - length - start)
}

/** Whether two views are the same to the eye. */
export const sameView = (a: View, b: View): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.001 && Math.abs(a.pan.x - b.pan.x) < 0.5 && Math.abs(a.pan.y - b.pan.y) < 0.5
