import { memo, type MouseEvent } from 'react'
import { apply, useApp } from '../state/store'
import { hover } from '../state/view'
import { type Column } from './column'
import { ROW_HEIGHT } from './use-row-window'
import styles from './table.module.css'

interface RowProps<Row extends { id: string }> {
  /** Of the element. */
  id: string
  index: number
  row: Row
  columns: readonly Column<Row>[]
  cursor: boolean
  onClick: (event: MouseEvent, index: number) => void
}

function DrawnRow<Row extends { id: string }>({ id, index, row, columns, cursor, onClick }: RowProps<Row>) {
  const chosen = useApp((state) => state.selected === row.id || state.alsoSelected.includes(row.id))
  return (
    <div id={id} role="row" aria-rowindex={index + 2} aria-selected={chosen} className={styles.row} style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
      data-id={row.id} data-cursor={cursor || undefined} onClick={(event) => onClick(event, index)} onMouseEnter={() => apply(hover(row.id))}>
      {columns.map((column, nth) => <div key={column.id} role="gridcell" aria-colindex={nth + 1} className={styles.cell}>{column.show(row)}</div>)}
    </div>
  )
}

/** One row of a table. */
export const GridRow = memo(DrawnRow) as typeof DrawnRow
