import { type Core, type EventObject } from 'cytoscape'
import { bindDragTogether } from './drag-together'

/** What a reader does on the canvas, by the id of the node or edge. */
export interface CanvasEvents {
  /** At once, with the first press; `beside` what is chosen already where Shift or Ctrl is held. Null for the ground. */
  choose: (id: string | null, beside: boolean) => void
  /** A single click, once it is sure that no second one follows: the panel it opens would move the canvas under the pointer. */
  open: (id: string) => void
  expand: (id: string) => void
  /** A double click on a line: relations that are folded part, those that were parted fold. */
  part: (id: string) => void
  hover: (id: string | null) => void
  /** One drag, of one node or of all that move with it. */
  move: (places: Record<string, { x: number, y: number }>) => void
  /** The nodes that a drag of this one moves. */
  moveWith: (id: string) => readonly string[]
  /** A menu is asked for, at a point of the page; null for the ground. */
  menu: (id: string | null, at: { x: number, y: number }) => void
}

const adds = ({ originalEvent }: EventObject): boolean => {
  const { shiftKey, ctrlKey, metaKey } = originalEvent as MouseEvent
  return shiftKey || ctrlKey || metaKey
}

/** Reports clicks, double clicks, menus, pointing and dragging. */
export function bindEvents(cy: Core, container: HTMLElement, events: CanvasEvents): () => void {
  const point = (id: string | null) => {
    container.style.cursor = id === null ? '' : 'pointer'
    events.hover(id)
  }
  const idOf = (event: EventObject): string | null => (event.target === cy ? null : event.target.id())
  cy.on('tap', (event: EventObject) => events.choose(idOf(event), adds(event)))
  cy.on('onetap', 'node, edge', (event: EventObject) => !adds(event) && events.open(event.target.id()))
  cy.on('dbltap', 'edge', (event: EventObject) => events.part(event.target.id()))
  cy.on('dbltap', 'node', (event: EventObject) => events.expand(event.target.id()))
  cy.on('cxttap taphold', (event: EventObject) => events.menu(idOf(event), pagePoint(event, container)))
  cy.on('mouseover', 'node, edge', (event: EventObject) => point(event.target.id()))
  cy.on('mouseout', 'node, edge', () => point(null))
  // What was pointed at is no longer under the pointer once the ground has moved.
  cy.on('grab viewport', () => events.hover(null))
  bindDragTogether(cy, events)
  const leave = () => point(null)
  container.addEventListener('pointerleave', leave)
  return () => {
    cy.removeAllListeners()
    container.removeEventListener('pointerleave', leave)
  }
}

function pagePoint({ renderedPosition }: EventObject, container: HTMLElement): { x: number, y: number } {
  const { left, top } = container.getBoundingClientRect()
  return { x: left + renderedPosition.x, y: top + renderedPosition.y }
}
