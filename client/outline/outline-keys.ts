import { type EntityType } from '../../cypher/types'
import { type OutlineRow } from './outline-rows'

/** What a key asks of the list. */
export type OutlineAct =
  | { kind: 'move', to: number }
  | { kind: 'open', id: string }
  | { kind: 'expand', id: string }
  | { kind: 'fold', type: EntityType, open: boolean }

/** The meaning of a key on row `at`, as trees have it: arrows move and fold, Enter opens, `e` expands. Null for any other key. */
export function actOf(key: string, rows: readonly OutlineRow[], at: number): OutlineAct | null {
  const row = rows[at]
  if (!row) return null
  const to = moveOf(key, rows, at)
  if (to !== null) return to === at ? null : { kind: 'move', to }
  if (row.kind === 'type') return foldOf(key, row)
  if (key === 'Enter' || key === ' ') return { kind: 'open', id: row.node.id }
  return key === 'e' || key === 'E' ? { kind: 'expand', id: row.node.id } : null
}

function moveOf(key: string, rows: readonly OutlineRow[], at: number): number | null {
  const row = rows[at]!
  if (key === 'ArrowDown') return Math.min(at + 1, rows.length - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return rows.length - 1
  if (key === 'ArrowLeft' && row.kind === 'entity') return headOf(rows, at)
  return key === 'ArrowRight' && row.kind === 'type' && row.open ? at + 1 : null
}

const headOf = (rows: readonly OutlineRow[], at: number): number =>
  rows.findLastIndex((row, index) => index < at && row.kind === 'type')

function foldOf(key: string, row: Extract<OutlineRow, { kind: 'type' }>): OutlineAct | null {
  const fold = (open: boolean): OutlineAct => ({ kind: 'fold', type: row.type, open })
  if (key === 'Enter' || key === ' ') return fold(!row.open)
  if (key === 'ArrowRight') return fold(true)
  return key === 'ArrowLeft' && row.open ? fold(false) : null
}
