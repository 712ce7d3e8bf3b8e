import { type StatedRelation } from '../../cypher/types'
import { type GraphEdge } from '../../server/contract'

/** How many neighbours of a node lie on the canvas, by type of relation. */
export function neighboursShown(id: string, edges: readonly GraphEdge[]): Partial<Record<StatedRelation, number>> {
  const near = new Map<StatedRelation, Set<string>>()
  for (const { type, from, to } of edges) {
    if (from === to || (from !== id && to !== id)) continue
    near.set(type, (near.get(type) ?? new Set()).add(from === id ? to : from))
  }
  return Object.fromEntries([...near].map(([type, others]) => [type, others.size]))
}
