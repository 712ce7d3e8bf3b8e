import { type ReactNode, useState } from 'react'
import { useText } from '../text/text'
import { type Listing } from './column'
import { ColumnChoice } from './column-choice'
import { Grid } from './grid'
import { useRows } from './use-rows'
import styles from './table.module.css'

interface ListingTableProps<Row extends { id: string }> { label: string, listing: Listing<Row>, tabs: ReactNode }

/** A table with its filter, its number of rows, and a choice of its columns. */
export function ListingTable<Row extends { id: string }>({ label, listing, tabs }: ListingTableProps<Row>) {
  const t = useText()
  const [filter, setFilter] = useState('')
  const table = useRows(listing, filter)
  const count = table.getRowModel().rows.length
  return (
    <>
      <div className={styles.tools}>
        {tabs}
        <input type="search" className={styles.filter} value={filter} placeholder={t('table.filter')} aria-label={t('table.filter')} onChange={(event) => setFilter(event.target.value)} />
        <ColumnChoice columns={listing.columns} table={table} />
        <span role="status" className={styles.count} data-testid="row-count">{filter.trim() === '' ? t('table.rows', { count }) : t('table.found', { count, total: listing.rows.length })}</span>
        <span className={styles.help}>{t('table.help')}</span>
      </div>
      <Grid label={label} listing={listing} table={table} />
    </>
  )
}
