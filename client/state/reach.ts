import { type GraphEdge } from '../../server/contract'

type Ends = Pick<GraphEdge, 'from' | 'to'>

/** Ids next to each id that has an edge, whichever way it goes. */
export function neighboursIn(edges: readonly Ends[]): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>()
  const join = (a: string, b: string) => near.set(a, (near.get(a) ?? new Set()).add(b))
  for (const { from, to } of edges) {
    if (from === to) continue
    join(from, to)
    join(to, from)
  }
  return near
}

/** What can be reached from some nodes in at most `degree` steps, themselves included. */
export function withinReach(ids: readonly string[], degree: number, edges: readonly Ends[]): Set<string> {
  const near = neighboursIn(edges)
  const reached = new Set(ids)
  let edge: readonly string[] = ids
  for (let step = 0; step < degree && edge.length > 0; step += 1) {
    edge = edge.flatMap((id) => [...near.get(id) ?? []]).filter((id) => !reached.has(id))
    for (const id of edge) reached.add(id)
  }
  return reached
}
