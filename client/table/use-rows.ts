import { columnFilteringFeature, columnVisibilityFeature, createFilteredRowModel, createSortedRowModel, globalFilteringFeature, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { compareValues, holdsWords, type Listing, type Value } from './column'

const features = tableFeatures({
  rowSortingFeature, sortedRowModel: createSortedRowModel(),
  columnFilteringFeature, globalFilteringFeature, filteredRowModel: createFilteredRowModel(),
  columnVisibilityFeature,
})

/** A listing's rows sorted and filtered, and its columns, some of them left out. */
export function useRows<Row extends { id: string }>({ rows, columns, words }: Listing<Row>, filter: string) {
  const defined = useMemo(() => columns.map(({ id, value, always = false }, index) => ({
    id, accessorFn: (row: Row): Value => value?.(row),
    enableSorting: value !== undefined, sortUndefined: 'last' as const, sortDescFirst: false,
    sortFn: (a: { original: Row }, b: { original: Row }) => compareValues(value?.(a.original), value?.(b.original)),
    // The filter looks at whole rows, so one column asks for all.
    enableGlobalFilter: index === 0, enableHiding: !always,
  })), [columns])
  return useTable({
    features, columns: defined, data: rows as Row[],
    getRowId: (row: Row) => row.id,
    state: { globalFilter: filter.trim() },
    getColumnCanGlobalFilter: ({ id }) => id === columns[0]!.id,
    globalFilterFn: (row: { original: Row }, _column: string, value: string) => holdsWords(words(row.original), value),
  })
}

/** A table's state and models. */
export type RowsTable<Row extends { id: string }> = ReturnType<typeof useRows<Row>>
