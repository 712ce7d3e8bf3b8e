import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type Column } from './column'
import { type RowsTable } from './use-rows'
import styles from './table.module.css'

const said = { asc: 'ascending', desc: 'descending' } as const

/** The heads of the columns; a click sorts by one, another the other way round, a third no more. */
export function GridHead<Row extends { id: string }>({ columns, table }: { columns: readonly Column<Row>[], table: RowsTable<Row> }) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.heads}>
        {columns.map(({ id, label }, index) => {
          const column = table.getColumn(id)!
          const sorted = column.getIsSorted()
          return (
            <div key={id} role="columnheader" aria-colindex={index + 1} aria-sort={sorted ? said[sorted] : undefined} className={styles.cell}>
              {column.getCanSort()
                ? (
                    <button type="button" className={styles.sort} onClick={() => column.toggleSorting()}>
                      {label}
                      {sorted === 'asc' && <IconArrowUp size={13} aria-hidden="true" />}
                      {sorted === 'desc' && <IconArrowDown size={13} aria-hidden="true" />}
                    </button>
                  )
                : label}
            </div>
          )
        })}
      </div>
    </div>
  )
}
