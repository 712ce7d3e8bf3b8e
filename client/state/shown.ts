import { type GraphEdge, type GraphNode } from '../../server/contract'
import { keepLast } from './keep-last'
import { withinReach } from './reach'
import { type Board } from './state'

/** What of the board is seen. */
export interface Shown { nodes: readonly GraphNode[], edges: readonly GraphEdge[] }

type Fields = Pick<Board, 'nodes' | 'edges' | 'hidden' | 'away' | 'focus'>

const compute = keepLast((nodes: Board['nodes'], edges: Board['edges'], hidden: Board['hidden'], away: Board['away'], focus: Board['focus']): Shown => {
  const gone = new Set(away)
  const kept = Object.values(nodes).filter((node) => !hidden.includes(node.type) && !gone.has(node.id))
  const between = edgesBetween(kept, Object.values(edges).filter((edge) => !gone.has(edge.id)))
  // A focus whose middle is hidden or gone would show nothing.
  if (!focus || !kept.some(({ id }) => focus.ids.includes(id))) return { nodes: kept, edges: between }
  const near = withinReach(focus.ids, focus.degree, between)
  const focused = kept.filter((node) => near.has(node.id))
  return { nodes: focused, edges: edgesBetween(focused, between) }
})

function edgesBetween(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphEdge[] {
  const ids = new Set(nodes.map((node) => node.id))
  return edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to))
}

/** The nodes that are not hidden, by themselves, by their type or by the focus, and the edges between them. */
export const shownOf = ({ nodes, edges, hidden, away, focus }: Fields): Shown => compute(nodes, edges, hidden, away, focus)
