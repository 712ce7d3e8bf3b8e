import { Button } from '@mantine/core'
import { IconColumns } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useText } from '../text/text'
import { type Column } from './column'
import { type RowsTable } from './use-rows'
import styles from './table.module.css'

/** Which columns are shown; some always are. */
export function ColumnChoice<Row extends { id: string }>({ columns, table }: { columns: readonly Column<Row>[], table: RowsTable<Row> }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className={styles.choice} onKeyDown={onKeyDown} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <Button ref={button} variant="default" size="compact-sm" aria-expanded={open} leftSection={<IconColumns size={15} stroke={1.6} />} onClick={() => setOpen(!open)}>{t('table.columns')}</Button>
      {open && (
        <fieldset className={styles.columns}>
          <legend className={styles.legend}>{t('table.columns')}</legend>
          {columns.map(({ id, label }) => {
            const column = table.getColumn(id)!
            return (
              <label key={id} className={styles.check}>
                <input type="checkbox" checked={column.getIsVisible()} disabled={!column.getCanHide()} onChange={() => column.toggleVisibility()} />
                {label}
              </label>
            )
          })}
        </fieldset>
      )}
    </div>
  )
}
