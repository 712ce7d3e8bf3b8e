import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import { type GraphNode } from '../../server/contract'

/** A row of the list: a type with its number, or one of its entities. */
export type OutlineRow =
  | { kind: 'type', type: EntityType, count: number, open: boolean }
  | { kind: 'entity', node: GraphNode }

const byPinyin = new Intl.Collator('zh-u-co-pinyin')

/** Nodes as a list: types in the ontology's order, names by pinyin. Types in `folded` show their number only. */
export function outlineRows(shown: readonly GraphNode[], folded: readonly EntityType[]): OutlineRow[] {
  return (Object.keys(entityTypes) as EntityType[]).flatMap((type) => {
    const own = shown.filter((node) => node.type === type).sort((a, b) => byPinyin.compare(a.name, b.name))
    if (own.length === 0) return []
    const open = !folded.includes(type)
    const entities = open ? own.map((node): OutlineRow => ({ kind: 'entity', node })) : []
    return [{ kind: 'type' as const, type, count: own.length, open }, ...entities]
  })
}

/** What stays the same of a row while others come and go. */
export const rowKey = (row: OutlineRow): string => (row.kind === 'type' ? `type ${row.type}` : row.node.id)
