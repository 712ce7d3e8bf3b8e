import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react'
import { apply, now, useApp } from '../state/store'
import { selectionOf, toggleSelected } from '../state/selection'
import { hover } from '../state/view'
import { type Listing } from './column'
import { GridHead } from './grid-head'
import { gridActOf } from './grid-keys'
import { GridRow } from './grid-row'
import { type RowsTable } from './use-rows'
import { ROW_HEIGHT, useRowWindow } from './use-row-window'
import styles from './table.module.css'

interface GridProps<Row extends { id: string }> { label: string, listing: Listing<Row>, table: RowsTable<Row> }

/** Sorted and filtered rows, of which those in sight are drawn. One row has the cursor: arrows move it, Enter opens it, Space chooses it on the canvas. */
export function Grid<Row extends { id: string }>({ label, listing, table }: GridProps<Row>) {
  const prefix = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const rows = table.getRowModel().rows
  const columns = listing.columns.filter(({ id }) => table.getColumn(id)?.getIsVisible())
  const ids = rows.map(({ id }) => id)
  const [at, setAt] = useCursor(ids)
  const items = useRowWindow(scroll, rows.length, at)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const act = gridActOf(event.key, at, rows.length, Math.floor((scroll.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1)
    if (!act) return
    event.preventDefault()
    if (act.kind === 'move') setAt(act.to)
    else doWith(act.kind, rows[at]!.original)
  }
  const doWith = (kind: 'open' | 'choose', row: Row) => (kind === 'open' ? listing.open(row) : apply(toggleSelected(row.id)))
  const onClick = (event: MouseEvent, index: number) => {
    setAt(index)
    doWith(event.ctrlKey || event.metaKey || event.shiftKey ? 'choose' : 'open', rows[index]!.original)
  }
  const template = columns.map(({ width }) => width).join(' ')
  return (
    <div ref={scroll} role="grid" tabIndex={0} aria-label={label} aria-rowcount={rows.length + 1} aria-colcount={columns.length} aria-multiselectable="true"
      aria-activedescendant={rows.length > 0 ? `${prefix}${at}` : undefined} className={styles.grid} style={{ '--columns': template } as React.CSSProperties}
      onKeyDown={onKeyDown} onMouseLeave={() => apply(hover(null))} data-testid="grid">
      <GridHead columns={columns} table={table} />
      <div role="rowgroup" className={styles.body} style={{ height: rows.length * ROW_HEIGHT }}>
        {items.map((index) => (
          <GridRow key={ids[index]} id={`${prefix}${index}`} index={index} row={rows[index]!.original} columns={columns} cursor={index === at} onClick={onClick} />
        ))}
      </div>
    </div>
  )
}

// The row under the cursor: the one chosen last on the canvas, until it is moved.
function useCursor(ids: readonly string[]): [number, (index: number) => void] {
  const selected = useApp((state) => state.selected)
  const [cursor, setCursor] = useState<string | null>(() => selectionOf(now())[0] ?? null)
  const [followed, setFollowed] = useState(selected)
  if (selected !== followed) {
    setFollowed(selected)
    if (selected !== null) setCursor(selected)
  }
  const at = cursor === null ? 0 : Math.max(0, ids.indexOf(cursor))
  return [at, (index) => setCursor(ids[index] ?? null)]
}
