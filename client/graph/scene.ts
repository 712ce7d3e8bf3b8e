import { type GraphEdge, type GraphNode } from '../../server/contract'
import { type Position, type Positions } from '../state/state'
import { placeAround } from './layouts/around'
import { type Layout, type Scene } from './layouts/layout'
import { lookOf, roomOf } from './look'

// A layout places the room of a node with its label; the canvas places the middle of the shape above it.
const dropOf = (node: GraphNode): number => {
  const look = lookOf(node)
  return (roomOf(look).height - look.height) / 2
}

const lower = ({ x, y }: Position, by: number): Position => ({ x, y: Math.round(y + by) })

function sceneOf(nodes: GraphNode[], edges: GraphEdge[], positions: Positions): Scene {
  return {
    bodies: nodes.map((node) => {
      const place = positions[node.id]
      return { id: node.id, type: node.type, ...roomOf(lookOf(node)), fixed: place ? lower(place, dropOf(node)) : null }
    }),
    links: edges.map(({ from, to }) => ({ from, to })),
  }
}

const raised = (nodes: GraphNode[], places: Positions): Positions =>
  Object.fromEntries(nodes.flatMap((node) => (places[node.id] ? [[node.id, lower(places[node.id]!, -dropOf(node))]] : [])))

/** Places for a whole picture. */
export const arrangeAll = (layout: Layout, nodes: GraphNode[], edges: GraphEdge[]): Positions =>
  raised(nodes, layout.arrange(sceneOf(nodes, edges, {})))

/** Places for the nodes that have none in `positions`; see `placeAround`. */
export const arrangeNew = (nodes: GraphNode[], edges: GraphEdge[], positions: Positions, origin: string | null): Positions =>
  raised(nodes, placeAround(sceneOf(nodes, edges, positions), origin))
