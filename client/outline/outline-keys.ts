import { type EntityType } from '../../cypher/types'
import { meaningOf, type PlaceKeys } from '../keys/place-keys'
import { type OutlineRow } from './outline-rows'

type Meaning = 'up' | 'down' | 'first' | 'last' | 'in' | 'out' | 'open' | 'choose' | 'expand'

/** Keys of the list, as trees have them. */
export const outlineKeys: readonly PlaceKeys<Meaning>[] = [
  { label: (t) => t('keys.move'), keys: { ArrowUp: 'up', ArrowDown: 'down' } },
  { label: (t) => t('keys.fold'), keys: { ArrowLeft: 'out', ArrowRight: 'in' } },
  { label: (t) => t('keys.ends'), keys: { Home: 'first', End: 'last' } },
  { label: (t) => t('keys.open'), keys: { Enter: 'open' } },
  { label: (t) => t('keys.choose'), keys: { ' ': 'choose' } },
  { label: (t) => t('command.expand'), keys: { e: 'expand' } },
]

/** What a key asks of the list. */
export type OutlineAct =
  | { kind: 'move', to: number }
  | { kind: 'open', row: OutlineRow }
  | { kind: 'choose', id: string }
  | { kind: 'expand', id: string }
  | { kind: 'fold', type: EntityType, open: boolean }
  | { kind: 'unfold', id: string, open: boolean }
  | { kind: 'list', type: EntityType }

/** What a key does on row `at`. Null for any other key, and where it does nothing there. */
export function actOf(key: string, rows: readonly OutlineRow[], at: number): OutlineAct | null {
  const row = rows[at]
  const asked = meaningOf(outlineKeys, key)
  if (!row || !asked) return null
  const to = moveOf(asked, rows, at)
  if (to !== null) return to === at ? null : { kind: 'move', to }
  if (row.kind === 'type') return foldOf(asked, row)
  if (row.kind === 'more') return isPress(asked) || asked === 'in' ? { kind: 'list', type: row.type } : null
  if (row.kind === 'entity') return entityActOf(asked, row)
  if (asked === 'choose') return { kind: 'choose', id: row.edge.id }
  return asked === 'open' ? { kind: 'open', row } : null
}

const isPress = (asked: Meaning): boolean => asked === 'open' || asked === 'choose'

function moveOf(asked: Meaning, rows: readonly OutlineRow[], at: number): number | null {
  const row = rows[at]!
  if (asked === 'down') return Math.min(at + 1, rows.length - 1)
  if (asked === 'up') return Math.max(at - 1, 0)
  if (asked === 'first') return 0
  if (asked === 'last') return rows.length - 1
  if (asked === 'out') return isOpen(row) || row.kind === 'type' ? null : headOf(rows, at)
  if (asked !== 'in') return null
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

function foldOf(asked: Meaning, row: Extract<OutlineRow, { kind: 'type' }>): OutlineAct | null {
  const fold = (open: boolean): OutlineAct => ({ kind: 'fold', type: row.type, open })
  if (isPress(asked)) return fold(!row.open)
  if (asked === 'in') return fold(true)
  return asked === 'out' && row.open ? fold(false) : null
}

function entityActOf(asked: Meaning, row: Extract<OutlineRow, { kind: 'entity' }>): OutlineAct | null {
  const { node: { id }, relations, open } = row
  if (asked === 'open') return { kind: 'open', row }
  if (asked === 'choose') return { kind: 'choose', id }
  if (asked === 'expand') return { kind: 'expand', id }
  if (asked === 'in') return relations > 0 ? { kind: 'unfold', id, open: true } : null
  return asked === 'out' && open ? { kind: 'unfold', id, open: false } : null
}
