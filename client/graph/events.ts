import { type Core, type EventObject } from 'cytoscape'

/** What a reader does on the canvas, by the id of the node or edge. */
export interface CanvasEvents {
  /** At once, with the first press. */
  choose: (id: string) => void
  /** A single click, once it is sure that no second one follows: the panel it opens would move the canvas under the pointer. */
  open: (id: string) => void
  expand: (id: string) => void
  /** A double click on a line: relations that are folded part, those that were parted fold. */
  part: (id: string) => void
  hover: (id: string | null) => void
  move: (id: string, position: { x: number, y: number }) => void
}

/** Reports clicks, double clicks, pointing and dragging. */
export function bindEvents(cy: Core, container: HTMLElement, events: CanvasEvents): () => void {
  const point = (id: string | null) => {
    container.style.cursor = id === null ? '' : 'pointer'
    events.hover(id)
  }
  cy.on('tap', 'node, edge', (event: EventObject) => events.choose(event.target.id()))
  cy.on('onetap', 'node, edge', (event: EventObject) => events.open(event.target.id()))
  cy.on('dbltap', 'edge', (event: EventObject) => events.part(event.target.id()))
  cy.on('dbltap', 'node', (event: EventObject) => events.expand(event.target.id()))
  cy.on('mouseover', 'node, edge', (event: EventObject) => point(event.target.id()))
  cy.on('mouseout', 'node, edge', () => point(null))
  // What was pointed at is no longer under the pointer once the ground has moved.
  cy.on('grab viewport', () => events.hover(null))
  cy.on('dragfree', 'node', (event: EventObject) => events.move(event.target.id(), { ...event.target.position() }))
  const leave = () => point(null)
  container.addEventListener('pointerleave', leave)
  return () => {
    cy.removeAllListeners()
    container.removeEventListener('pointerleave', leave)
  }
}
