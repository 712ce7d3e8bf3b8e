import { type Core } from 'cytoscape'
import { placeOf } from './place-of'

/** For browser tests: nodes on a canvas are not in the document, so a test asks here where to point its mouse. Read-only. */
export interface TestHook {
  /** Ids of all that is drawn. */
  ids: () => string[]
  /** Page coordinates of a node's or an edge's middle, or null. */
  placeOf: (id: string) => { x: number, y: number } | null
  /** A node's place in the canvas's own plane; null for an edge. */
  positionOf: (id: string) => { x: number, y: number } | null
  /** Whether nothing moves any more. */
  isStill: () => boolean
}

declare global {
  interface Window { __fangtan?: TestHook }
}

/** Puts the hook on the window; gives back its removal. */
export function exposeTestHook(cy: Core, container: HTMLElement, isUnderWay: () => boolean): () => void {
  window.__fangtan = {
    ids: () => cy.elements().map((element) => element.id()),
    placeOf: (id) => {
      const place = placeOf(cy, id)
      const { left, top } = container.getBoundingClientRect()
      return place && { x: left + place.x, y: top + place.y }
    },
    positionOf: (id) => {
      const node = cy.getElementById(id).nodes()
      return node.empty() ? null : { ...node.first().position() }
    },
    isStill: () => !cy.animated() && !isUnderWay(),
  }
  return () => delete window.__fangtan
}
