import { type GraphEdge, type GraphNode } from '../../server/contract'
import { type LayoutId } from '../state/canvas'
import { type Position, type Positions } from '../state/state'
import { placeAround } from './layouts/around'
import { layOut } from './layouts/lay-out'
import { type Layout, type Scene } from './layouts/layout'
import { lookOf, roomOf } from './look'

/** What a layout has to heed beside the nodes and edges. */
export interface Arrangement {
  /** Nodes that stay, and where. */
  fixed?: Positions
  /** What is chosen. */
  centre?: string | null
  /** What nodes are sized by, where they are. */
  degrees?: ReadonlyMap<string, number> | null
}

type Drop = (node: GraphNode) => number

// A layout places the room of a node with its label; the canvas places the middle of the shape above it.
const dropBy = (degrees: Arrangement['degrees']): Drop => (node) => {
  const look = lookOf(node, degrees?.get(node.id) ?? 0)
  return (roomOf(look).height - look.height) / 2
}

// Plus nothing: a place is written into links and files, and -0 is none.
const lower = ({ x, y }: Position, by: number): Position => ({ x: x + 0, y: Math.round(y + by) + 0 })

function sceneOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[], { fixed = {}, centre = null, degrees = null }: Arrangement): Scene {
  const drop = dropBy(degrees)
  return {
    bodies: nodes.map((node) => {
      const place = fixed[node.id]
      return { id: node.id, type: node.type, ...roomOf(lookOf(node, degrees?.get(node.id) ?? 0)), fixed: place ? lower(place, drop(node)) : null }
    }),
    links: edges.map(({ from, to }) => ({ from, to })),
    centre,
  }
}

const raised = (nodes: readonly GraphNode[], places: Positions, drop: Drop): Positions =>
  Object.fromEntries(nodes.flatMap((node) => (places[node.id] ? [[node.id, lower(places[node.id]!, -drop(node))]] : [])))

/** Places for a whole picture, computed here and now. */
export const arrangeAll = (layout: Layout, nodes: readonly GraphNode[], edges: readonly GraphEdge[], how: Arrangement = {}): Positions =>
  raised(nodes, layout.run(sceneOf(nodes, edges, how)), dropBy(how.degrees))

/** The same off the main thread; null where a newer asking has come in between. */
export async function arrangeAway(layout: LayoutId, nodes: readonly GraphNode[], edges: readonly GraphEdge[], how: Arrangement = {}): Promise<Positions | null> {
  const places = await layOut(layout, sceneOf(nodes, edges, how))
  return places && raised(nodes, places, dropBy(how.degrees))
}

/** Places for the nodes that have none in `positions`; see `placeAround`. */
export const arrangeNew = (nodes: readonly GraphNode[], edges: readonly GraphEdge[], positions: Positions, origin: string | null): Positions =>
  raised(nodes, placeAround(sceneOf(nodes, edges, { fixed: positions }), origin), dropBy(null))
