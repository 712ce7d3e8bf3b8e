import { statedRelations } from '../../cypher/ontology'
import { type GraphEdge, type GraphNode } from '../../server/contract'
import { type OutlineRow } from './outline-rows'

type RelationRow = Extract<OutlineRow, { kind: 'relation' }>

const order = Object.keys(statedRelations)
const byPinyin = new Intl.Collator('zh-u-co-pinyin')

const byType = (a: RelationRow, b: RelationRow): number =>
  order.indexOf(a.edge.type) - order.indexOf(b.edge.type) || b.direction.localeCompare(a.direction) || byPinyin.compare(a.other.name, b.other.name)

/** The relations of each entity among what is shown: how many, and as rows, by type in the ontology's order, outward first. */
export function relationsOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): { count: (id: string) => number, rows: (id: string) => RelationRow[] } {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const own = new Map<string, GraphEdge[]>(nodes.map(({ id }) => [id, []]))
  for (const edge of edges) {
    own.get(edge.from)?.push(edge)
    if (edge.to !== edge.from) own.get(edge.to)?.push(edge)
  }
  return {
    count: (id) => own.get(id)?.length ?? 0,
    rows: (id) => (own.get(id) ?? []).flatMap((edge): RelationRow[] => {
      const direction = edge.from === id ? 'out' : 'in'
      const other = byId.get(direction === 'out' ? edge.to : edge.from)
      return other ? [{ kind: 'relation', owner: id, edge, direction, other, place: 0, of: 0 }] : []
    }).sort(byType).map((row, index, all) => ({ ...row, place: index + 1, of: all.length })),
  }
}
