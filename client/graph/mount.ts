import cytoscape from 'cytoscape'
import { bindCamera, fitAll } from './camera'
import { bindEvents, type CanvasEvents } from './events'
import { type Place2D, placeOf } from './place-of'
import { bindPicture } from './picture'
import { stylesheet } from './stylesheet'
import { exposeTestHook } from './test-hook'

/** What the page may ask of a mounted canvas. */
export interface Canvas {
  zoomBy: (factor: number) => void
  fit: () => void
  /** Where a node or edge is drawn, in pixels of the canvas; null where it is not. */
  placeOf: (id: string) => Place2D | null
  destroy: () => void
}

/** Draws the store's state into `container` and reports what is done there. */
export function mountCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  claimStyle()
  const cy = cytoscape({ container, style: stylesheet, minZoom: 0.1, maxZoom: 3, boxSelectionEnabled: false, autounselectify: true })
  const unbind = [bindPicture(cy), bindCamera(cy, container), bindEvents(cy, container, events), exposeTestHook(cy, container)]
  return {
    zoomBy: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => fitAll(cy),
    placeOf: (id) => placeOf(cy, id),
    destroy: () => {
      unbind.forEach((undo) => undo())
      cy.destroy()
    },
  }
}

// Cytoscape adds a <style> without a nonce unless an element of this name is there; canvas.module.css says what it would.
function claimStyle(): void {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id)) return
  const claim = document.createElement('meta')
  claim.id = id
  document.head.append(claim)
}
