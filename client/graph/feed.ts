import { type Core, type ElementDefinition } from 'cytoscape'
import { type Difference } from './difference'
import { type GraphElement } from './elements'
import { slicesOf } from './slices'

/** Milliseconds of a frame given to changes: the page is never held for longer than a blink. */
const FRAME = 32
/** Slices that are no small difference any more: the first of them waits for the next frame, for what has just made the difference has held the page long enough. */
const LARGE = 12

/** Brings differences onto a canvas. */
export interface Feed {
  /** What the canvas holds by now. */
  shown: Map<string, GraphElement>
  /** Begins to bring a difference; what was left of the one before is dropped, for this one is made from `shown`. */
  bring: (difference: Difference, wanted: ReadonlyMap<string, GraphElement>) => void
  isUnderWay: () => boolean
  stop: () => void
}

/** A small difference goes over at once, in one batch; a very large one in several, over some frames, and is drawn when all of it is there. */
export function createFeed(cy: Core): Feed {
  const shown = new Map<string, GraphElement>()
  let frame = 0
  const release = () => {
    if (frame !== 0) cy.endBatch()
    cancelAnimationFrame(frame)
    frame = 0
  }
  const bring: Feed['bring'] = (difference, wanted) => {
    release()
    const slices = slicesOf(difference)
    const next = () => {
      release()
      const end = performance.now() + FRAME
      do {
        const slice = slices.shift()
        if (slice) applySlice(cy, slice, wanted, shown)
      } while (slices.length > 0 && performance.now() < end)
      if (slices.length > 0) wait()
    }
    // Cytoscape draws nothing while a batch is open; with all that is there already each frame would cost more than what it brings.
    const wait = () => {
      cy.startBatch()
      frame = requestAnimationFrame(next)
    }
    if (slices.length > LARGE) wait()
    else next()
  }
  return { shown, bring, isUnderWay: () => frame !== 0, stop: release }
}

function applySlice(cy: Core, { added, removed, changed }: Difference, wanted: ReadonlyMap<string, GraphElement>, shown: Map<string, GraphElement>): void {
  cy.batch(() => {
    for (const id of removed) cy.getElementById(id).remove()
    cy.add(added.map(definitionOf))
    for (const { id, data } of changed) cy.getElementById(id).data(data)
  })
  for (const id of removed) shown.delete(id)
  const touched = [...added.map(({ data }) => data.id), ...changed.map((change) => change.id)]
  for (const id of touched) shown.set(id, wanted.get(id)!)
  computeLooks(cy, touched)
}

// Cytoscape would leave looks and bounds of all slices to the one frame that draws. What it calls there is no part of its types.
function computeLooks(cy: Core, ids: readonly string[]): void {
  (cy as unknown as { renderer: () => { flushRenderedStyleQueue: () => void } }).renderer().flushRenderedStyleQueue()
  for (const id of ids) cy.getElementById(id).boundingBox()
}

const definitionOf = ({ data, position }: GraphElement): ElementDefinition => ({ data: { ...data }, ...(position && { position: { ...position } }) })
