import cytoscape, { type Core } from 'cytoscape'
import { now, store } from '../state/store'
import { bindCamera, fitAll } from './camera'
import { bindEvents, type CanvasEvents } from './events'
import { type Place2D, placeOf } from './place-of'
import { bindPicture } from './picture'
import { bindRest } from './rest'
import { stylesheet } from './stylesheet'
import { exposeTestHook } from './test-hook'
import { type Box } from './view-box'
import { type Position } from '../state/state'

/** What the page may ask of a mounted canvas. */
export interface Canvas {
  zoomBy: (factor: number) => void
  fit: () => void
  /** What of its plane the canvas shows. */
  seen: () => Box
  /** Brings a point of the plane into the middle. */
  centreOn: (point: Position) => void
  /** Calls when the picture was moved or zoomed; gives back the end of it. */
  onView: (listener: () => void) => () => void
  /** Where a node or edge is drawn, in pixels of the canvas; null where it is not. */
  placeOf: (id: string) => Place2D | null
  destroy: () => void
}

/** Draws the store's state into `container` and reports what is done there. */
export function mountCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  claimStyle()
  const cy = cytoscape({ container, style: stylesheet, minZoom: 0.03, maxZoom: 3, boxSelectionEnabled: false, autounselectify: true })
  // The camera first: where it zooms in the same change, the picture is made once, for the zoom that it is seen at.
  const unbindCamera = bindCamera(cy, container)
  const picture = bindPicture(cy)
  const unbind = [picture.unbind, unbindCamera, bindEvents(cy, container, events), bindLock(cy), bindRest(cy), exposeTestHook(cy, container, picture.isUnderWay)]
  return {
    zoomBy: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => fitAll(cy),
    seen: () => {
      const { x1, y1, x2, y2 } = cy.extent()
      return { x1, y1, x2, y2 }
    },
    centreOn: ({ x, y }) => void cy.stop(true).pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() }),
    onView: (listener) => {
      cy.on('viewport resize', listener)
      return () => void cy.off('viewport resize', listener)
    },
    placeOf: (id) => placeOf(cy, id),
    destroy: () => {
      unbind.forEach((undo) => undo())
      cy.destroy()
    },
  }
}

// Where all is locked a drag moves the ground, on nodes as beside them.
function bindLock(cy: Core): () => void {
  const follow = () => void cy.autoungrabify(now().canvas.locked)
  follow()
  return store.subscribe(follow)
}

// Cytoscape adds a <style> without a nonce unless an element of this name is there; canvas.module.css says what it would.
function claimStyle(): void {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id)) return
  const claim = document.createElement('meta')
  claim.id = id
  document.head.append(claim)
}
