import { type Core, type ElementDefinition } from 'cytoscape'
import { type Difference } from './difference'
import { type GraphElement } from './elements'
import { slicesOf } from './slices'

/** Milliseconds of a frame given to changes: with the drawing that follows the page is never held for longer than a blink. */
const FRAME = 24

/** Brings differences onto a canvas. */
export interface Feed {
  /** What the canvas holds by now. */
  shown: Map<string, GraphElement>
  /** Begins to bring a difference; what was left of the one before is dropped, for this one is made from `shown`. */
  bring: (difference: Difference, wanted: ReadonlyMap<string, GraphElement>) => void
  isUnderWay: () => boolean
  stop: () => void
}

/** A small difference goes over at once, in one batch; a very large one in several, over some frames. */
export function createFeed(cy: Core): Feed {
  const shown = new Map<string, GraphElement>()
  let frame = 0
  const bring: Feed['bring'] = (difference, wanted) => {
    cancelAnimationFrame(frame)
    const slices = slicesOf(difference)
    const next = () => {
      const end = performance.now() + FRAME
      do {
        const slice = slices.shift()
        if (slice) applySlice(cy, slice, wanted, shown)
      } while (slices.length > 0 && performance.now() < end)
      frame = slices.length > 0 ? requestAnimationFrame(next) : 0
    }
    next()
  }
  return { shown, bring, isUnderWay: () => frame !== 0, stop: () => cancelAnimationFrame(frame) }
}

function applySlice(cy: Core, { added, removed, changed }: Difference, wanted: ReadonlyMap<string, GraphElement>, shown: Map<string, GraphElement>): void {
  cy.batch(() => {
    for (const id of removed) cy.getElementById(id).remove()
    cy.add(added.map(definitionOf))
    for (const { id, data } of changed) cy.getElementById(id).data(data)
  })
  for (const id of removed) shown.delete(id)
  for (const id of [...added.map(({ data }) => data.id), ...changed.map((change) => change.id)]) shown.set(id, wanted.get(id)!)
}

const definitionOf = ({ data, position }: GraphElement): ElementDefinition => ({ data: { ...data }, ...(position && { position: { ...position } }) })
