import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import { type GraphEdge, type GraphNode } from '../../server/contract'
import { relationsOf } from './outline-relations'

/** A row of the list: a type with its number, one of its entities, one of that entity's relations, or how many entities of the type are not listed yet. */
export type OutlineRow =
  | { kind: 'type', type: EntityType, count: number, open: boolean }
  | { kind: 'entity', node: GraphNode, place: number, of: number, /** Among what is shown. */ relations: number, open: boolean }
  | { kind: 'relation', owner: string, edge: GraphEdge, direction: 'out' | 'in', other: GraphNode, place: number, of: number }
  | { kind: 'more', type: EntityType, count: number }

/** What the reader has folded and unfolded. */
export interface Folds {
  /** Types of which only the number is shown. */
  types: readonly EntityType[]
  /** Types of which all entities are listed, however many. */
  whole: readonly EntityType[]
  /** Entities whose relations are shown. */
  entities: readonly string[]
}

/** How the list begins. */
export const noFolds: Folds = { types: [], whole: [], entities: [] }

/** Entities of a type that are listed at once. */
export const FEW = 100

const byPinyin = new Intl.Collator('zh-u-co-pinyin')

/** What is shown, as a list: types in the ontology's order, names by pinyin, relations in the ontology's order. Of a large type the first are listed, and the chosen one. */
export function outlineRows({ nodes, edges }: { nodes: readonly GraphNode[], edges: readonly GraphEdge[] }, folds: Folds, chosen: string | null): OutlineRow[] {
  const relations = relationsOf(nodes, edges)
  return (Object.keys(entityTypes) as EntityType[]).flatMap((type): OutlineRow[] => {
    const own = nodes.filter((node) => node.type === type).sort((a, b) => byPinyin.compare(a.name, b.name))
    if (own.length === 0) return []
    const open = !folds.types.includes(type)
    const listed = own.flatMap((node, index): OutlineRow[] => {
      if (!open || (index >= FEW && node.id !== chosen && !folds.whole.includes(type))) return []
      const unfolded = folds.entities.includes(node.id)
      const row: OutlineRow = { kind: 'entity', node, place: index + 1, of: own.length, relations: relations.count(node.id), open: unfolded }
      return [row, ...unfolded ? relations.rows(node.id) : []]
    })
    const left = own.length - listed.filter(({ kind }) => kind === 'entity').length
    return [{ kind: 'type', type, count: own.length, open }, ...listed, ...open && left > 0 ? [{ kind: 'more', type, count: left } as const] : []]
  })
}

/** What stays the same of a row while others come and go. */
export function rowKey(row: OutlineRow): string {
  if (row.kind === 'entity') return row.node.id
  return row.kind === 'relation' ? `${row.owner} ${row.edge.id}` : `${row.kind} ${row.type}`
}
