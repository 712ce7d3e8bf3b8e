import { type EntityType, type StatedRelation } from '../../cypher/types'
import { edgeKey } from '../../client/state/place'
import { type GraphEdge, type GraphNode } from '../../server/contract'

/** A node by its id, `District:玉泉区`. */
export function node(id: string): GraphNode {
  const [type, name] = id.split(':') as [EntityType, string]
  return { id, type, name, aliases: [], interviews: 1 }
}

/** An edge as the canvas keeps it. */
export function edge(from: string, type: StatedRelation, to: string, interviews = ['i1']): GraphEdge {
  return { id: edgeKey({ from, type, to }), from, type, to, interviews }
}

/** Nodes or edges by id. */
export const byId = <T extends { id: string }>(...all: T[]): Record<string, T> => Object.fromEntries(all.map((one) => [one.id, one]))
