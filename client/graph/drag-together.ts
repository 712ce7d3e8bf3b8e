import { type Core, type EventObject, type NodeCollection, type NodeSingular } from 'cytoscape'
import { type CanvasEvents } from './events'

interface Place { x: number, y: number }

/** Moves with a dragged node what is to move with it, and reports where all of them came to rest, once. */
export function bindDragTogether(cy: Core, events: Pick<CanvasEvents, 'move' | 'moveWith'>): void {
  let others: { nodes: NodeCollection, from: Map<string, Place>, start: Place } | null = null
  cy.on('grab', 'node', ({ target }: EventObject) => {
    const ids = new Set(events.moveWith(target.id()))
    const nodes = cy.nodes().filter((node) => ids.has(node.id()) && node.id() !== target.id())
    others = { nodes, from: new Map(nodes.toArray().map((node) => [node.id(), { ...(node as NodeSingular).position() }])), start: { ...target.position() } }
  })
  cy.on('drag', 'node', ({ target }: EventObject) => {
    if (!others || others.nodes.empty()) return
    const { from, start } = others
    const by = { x: target.position().x - start.x, y: target.position().y - start.y }
    others.nodes.positions((node) => ({ x: from.get(node.id())!.x + by.x, y: from.get(node.id())!.y + by.y }))
  })
  cy.on('dragfree', 'node', ({ target }: EventObject) => {
    const moved = [target, ...others?.nodes.toArray() ?? []]
    events.move(Object.fromEntries(moved.map((node) => [node.id(), { ...node.position() }])))
    others = null
  })
}
