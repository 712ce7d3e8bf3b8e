import { type StatedRelation } from '../../cypher/types'
import { type GraphEdge, type GraphNode } from '../../server/contract'

/** A relation as the table lists it. */
export interface RelationRow { id: string, type: StatedRelation, from: GraphNode, to: GraphNode, interviews: number }

/** What is shown, as rows of relations. */
export function relationRows({ nodes, edges }: { nodes: readonly GraphNode[], edges: readonly GraphEdge[] }): RelationRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return edges.map(({ id, type, from, to, interviews }) => ({ id, type, from: byId.get(from)!, to: byId.get(to)!, interviews: interviews.length }))
}
