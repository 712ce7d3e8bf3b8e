import { type Core } from 'cytoscape'

/** A point in pixels of the canvas. */
export interface Place2D { x: number, y: number }

/** Where a node's middle or an edge's middle is drawn; null for what is not on the canvas. */
export function placeOf(cy: Core, id: string): Place2D | null {
  const found = cy.getElementById(id)
  if (found.empty()) return null
  // Typed as a boolean: the type guard would leave nothing for an edge.
  const isNode: boolean = found.isNode()
  if (isNode) return { ...found.renderedPosition() }
  const { x, y } = found.midpoint()
  return { x: x * cy.zoom() + cy.pan().x, y: y * cy.zoom() + cy.pan().y }
}
