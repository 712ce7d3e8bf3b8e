import { type ReactNode } from 'react'

/** What a row is sorted by in one column. Nothing (undefined) stands last, whichever way it is sorted. */
export type Value = string | number | undefined

/** A column of a table, as data. */
export interface Column<Row> {
  id: string
  label: string
  /** As CSS grids have it. */
  width: string
  /** Left out where the column is not sorted by. */
  value?: (row: Row) => Value
  show: (row: Row) => ReactNode
  /** Whether it is always shown: without it a row would say nothing. */
  always?: boolean
}

/** What a table lists, and how. */
export interface Listing<Row extends { id: string }> {
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  /** What the filter looks through. */
  words: (row: Row) => readonly string[]
  open: (row: Row) => void
}

const byPinyin = new Intl.Collator('zh-u-co-pinyin', { numeric: true })

/** Which of two values comes first: numbers by size, words by pinyin. */
export const compareValues = (a: Value, b: Value): number =>
  (typeof a === 'number' && typeof b === 'number' ? a - b : byPinyin.compare(String(a ?? ''), String(b ?? '')))

/** Whether every word of a filter stands in one of the texts, in whatever case. */
export function holdsWords(texts: readonly string[], filter: string): boolean {
  const lower = texts.map((text) => text.toLowerCase())
  return filter.toLowerCase().split(/\s+/).every((word) => lower.some((text) => text.includes(word)))
}
