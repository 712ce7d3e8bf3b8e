import { statedRelations } from '../../cypher/ontology'
import { type StatedRelation } from '../../cypher/types'
import { type GraphEdge, type GraphNode } from '../../server/contract'

/** An entity as the table lists it; districts and relations are those among what is shown. */
export interface NodeRow extends GraphNode {
  /** Names of the districts it has a relation with, by pinyin. */
  districts: string[]
  relations: number
  /** By type, in the ontology's order; types it has none of are left out. */
  relationTypes: { type: StatedRelation, count: number }[]
}

const types = Object.keys(statedRelations) as StatedRelation[]
const byPinyin = new Intl.Collator('zh-u-co-pinyin')

/** What is shown, as rows of entities. */
export function nodeRows({ nodes, edges }: { nodes: readonly GraphNode[], edges: readonly GraphEdge[] }): NodeRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const ends = new Map<string, { type: StatedRelation, other: GraphNode }[]>(nodes.map(({ id }) => [id, []]))
  for (const { type, from, to } of edges) {
    ends.get(from)?.push({ type, other: byId.get(to)! })
    if (from !== to) ends.get(to)?.push({ type, other: byId.get(from)! })
  }
  return nodes.map((node) => {
    const own = ends.get(node.id)!
    const districts = own.filter(({ other }) => other.type === 'District').map(({ other }) => other.name)
    return {
      ...node, relations: own.length,
      districts: [...new Set(districts)].sort(byPinyin.compare),
      relationTypes: types.map((type) => ({ type, count: own.filter((one) => one.type === type).length })).filter(({ count }) => count > 0),
    }
  })
}
