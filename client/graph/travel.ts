import { type Core } from 'cytoscape'
import { type Position } from '../state/state'

/** A node that goes to a place; from where it is drawn now, or from `from`. */
export interface Move { id: string, to: Position, from?: Position }

/** Moves nodes on the canvas, all of them in one step a frame. */
export interface Travel {
  /** Takes a time in milliseconds; what is still under way from before is turned towards its new place, or arrives at once. */
  go: (moves: Move[], time: number) => void
  isUnderWay: () => boolean
  stop: () => void
}

interface Leg { id: string, from: Position, to: Position }

/** Nodes of a canvas on their way. */
export function createTravel(cy: Core): Travel {
  let legs: Leg[] = []
  let frame = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    legs = []
  }
  const go = (moves: Move[], time: number) => {
    const turned = new Set(moves.map((move) => move.id))
    place(cy, legs.filter((leg) => !turned.has(leg.id)), 1)
    stop()
    legs = moves.flatMap(({ id, to, from }) => (from ? [{ id, from, to }] : legFromHere(cy, id, to)))
    if (legs.length === 0) return
    if (time === 0) return arrive()
    place(cy, legs, 0)
    let start: number | null = null
    const step = (at: number) => {
      start ??= at
      if (at - start >= time) return arrive()
      place(cy, legs, eased((at - start) / time))
      frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
  }
  const arrive = () => {
    place(cy, legs, 1)
    legs = []
  }
  return { go, isUnderWay: () => legs.length > 0, stop }
}

function legFromHere(cy: Core, id: string, to: Position): Leg[] {
  const node = cy.getElementById(id)
  if (node.empty()) return []
  const { x, y } = (node as unknown as { position: () => Position }).position()
  return x === to.x && y === to.y ? [] : [{ id, from: { x, y }, to }]
}

// Slow at both ends.
const eased = (part: number): number => part * part * (3 - 2 * part)

function place(cy: Core, legs: readonly Leg[], part: number): void {
  if (legs.length === 0) return
  cy.batch(() => {
    for (const { id, from, to } of legs) {
      cy.getElementById(id).nodes().positions(() => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }))
    }
  })
}
