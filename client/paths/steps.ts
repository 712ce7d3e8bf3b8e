import { type GraphPart } from '../../server/contract'
import { type CitedEdge, type CitedPart } from '../../server/contract/cited'

/** The edges between two entities, either way round, those in the path's own direction first. */
export const edgesBetween = (from: string, to: string, edges: readonly CitedEdge[]): CitedEdge[] =>
  [...edges.filter((edge) => edge.from === from && edge.to === to), ...edges.filter((edge) => edge.from === to && edge.to === from)]

/** One path as a part of the graph. */
export function partOfPath(path: readonly string[], { nodes, edges }: CitedPart): GraphPart {
  return {
    nodes: nodes.filter(({ id }) => path.includes(id)),
    edges: path.slice(1).flatMap((id, index) => edgesBetween(path[index]!, id, edges)),
  }
}
