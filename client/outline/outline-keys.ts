import { type EntityType } from '../../cypher/types'
import { type OutlineRow } from './outline-rows'

/** What a key asks of the list. */
export type OutlineAct =
  | { kind: 'move', to: number }
  | { kind: 'open', row: OutlineRow }
  | { kind: 'choose', id: string }
  | { kind: 'expand', id: string }
  | { kind: 'fold', type: EntityType, open: boolean }
  | { kind: 'unfold', id: string, open: boolean }
  | { kind: 'list', type: EntityType }

/** The meaning of a key on row `at`, as trees have it: arrows move, fold and unfold, Enter opens, Space chooses, `e` expands. Null for any other key. */
export function actOf(key: string, rows: readonly OutlineRow[], at: number): OutlineAct | null {
  const row = rows[at]
  if (!row) return null
  const to = moveOf(key, rows, at)
  if (to !== null) return to === at ? null : { kind: 'move', to }
  if (row.kind === 'type') return foldOf(key, row)
  if (row.kind === 'more') return isPress(key) || key === 'ArrowRight' ? { kind: 'list', type: row.type } : null
  if (row.kind === 'entity') return entityActOf(key, row)
  if (key === ' ') return { kind: 'choose', id: row.edge.id }
  return key === 'Enter' ? { kind: 'open', row } : null
}

const isPress = (key: string): boolean => key === 'Enter' || key === ' '

function moveOf(key: string, rows: readonly OutlineRow[], at: number): number | null {
  const row = rows[at]!
  if (key === 'ArrowDown') return Math.min(at + 1, rows.length - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return rows.length - 1
  if (key === 'ArrowLeft') return isOpen(row) || row.kind === 'type' ? null : headOf(rows, at)
  if (key !== 'ArrowRight') return null
  if (row.kind === 'relation') return otherEnd(rows, at, row)
  return isOpen(row) ? at + 1 : null
}

const isOpen = (row: OutlineRow): boolean => row.kind === 'type' ? row.open : row.kind === 'entity' && row.open && row.relations > 0

// A relation belongs to its entity, everything else to its type.
const headOf = (rows: readonly OutlineRow[], at: number): number =>
  rows.findLastIndex((row, index) => index < at && (row.kind === 'type' || (rows[at]!.kind === 'relation' && row.kind === 'entity')))

// To the entity a relation leads to, where the list has it.
function otherEnd(rows: readonly OutlineRow[], at: number, { other }: Extract<OutlineRow, { kind: 'relation' }>): number {
  const there = rows.findIndex((row) => row.kind === 'entity' && row.node.id === other.id)
  return there < 0 ? at : there
}

function foldOf(key: string, row: Extract<OutlineRow, { kind: 'type' }>): OutlineAct | null {
  const fold = (open: boolean): OutlineAct => ({ kind: 'fold', type: row.type, open })
  if (isPress(key)) return fold(!row.open)
  if (key === 'ArrowRight') return fold(true)
  return key === 'ArrowLeft' && row.open ? fold(false) : null
}

function entityActOf(key: string, row: Extract<OutlineRow, { kind: 'entity' }>): OutlineAct | null {
  const { node: { id }, relations, open } = row
  if (key === 'Enter') return { kind: 'open', row }
  if (key === ' ') return { kind: 'choose', id }
  if (key === 'e' || key === 'E') return { kind: 'expand', id }
  if (key === 'ArrowRight') return relations > 0 ? { kind: 'unfold', id, open: true } : null
  return key === 'ArrowLeft' && open ? { kind: 'unfold', id, open: false } : null
}
