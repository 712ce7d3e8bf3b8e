import { type GraphEdge } from '../../server/contract'
import { type Canvas } from '../state/canvas'

/** How many other nodes each node is tied to. */
export function degreesOf(edges: readonly GraphEdge[]): Map<string, number> {
  const near = new Map<string, Set<string>>()
  const tie = (one: string, other: string) => {
    const known = near.get(one)
    if (known) known.add(other)
    else near.set(one, new Set([other]))
  }
  for (const { from, to } of edges) {
    if (from === to) continue
    tie(from, to)
    tie(to, from)
  }
  return new Map([...near].map(([id, others]) => [id, others.size]))
}

/** What nodes are sized by; null where all of a type are alike. */
export const degreesFor = ({ byDegree }: Canvas, edges: readonly GraphEdge[]): Map<string, number> | null => (byDegree ? degreesOf(edges) : null)
