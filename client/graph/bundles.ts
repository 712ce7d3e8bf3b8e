import { type GraphEdge } from '../../server/contract'
import { pairKey } from '../state/canvas'

/** What is drawn as one line: a relation, or all those between two nodes. */
export interface Bundle {
  /** The one that most interviews state; the line bears its id, so that a click on it means something. */
  lead: GraphEdge
  all: readonly GraphEdge[]
  /** Drawn beside others of the same pair, which was opened. */
  opened: boolean
}

/** Relations as they are drawn: those between the same two nodes as one, unless their pair is opened. */
export function bundlesOf(edges: readonly GraphEdge[], opened: readonly string[]): Bundle[] {
  const open = new Set(opened)
  return [...pairsOf(edges)].flatMap(([key, all]): Bundle[] => {
    if (all.length === 1 || !open.has(key)) return [{ lead: leadOf(all), all, opened: false }]
    return all.map((edge) => ({ lead: edge, all: [edge], opened: true }))
  })
}

/** Pairs of nodes between which there are several relations; by `pairKey`. */
export const parallelPairs = (edges: readonly GraphEdge[]): string[] =>
  [...pairsOf(edges)].filter(([, all]) => all.length > 1).map(([key]) => key)

function pairsOf(edges: readonly GraphEdge[]): Map<string, GraphEdge[]> {
  const pairs = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    const key = pairKey(edge.from, edge.to)
    const pair = pairs.get(key)
    if (pair) pair.push(edge)
    else pairs.set(key, [edge])
  }
  return pairs
}

const leadOf = (all: readonly GraphEdge[]): GraphEdge =>
  all.reduce((best, edge) => (edge.interviews.length > best.interviews.length || (edge.interviews.length === best.interviews.length && edge.id < best.id) ? edge : best))

/** The relations between the same two nodes as a relation, itself among them. */
export const parallelsOf = ({ from, to }: GraphEdge, edges: readonly GraphEdge[]): GraphEdge[] => {
  const key = pairKey(from, to)
  return edges.filter((edge) => pairKey(edge.from, edge.to) === key)
}
