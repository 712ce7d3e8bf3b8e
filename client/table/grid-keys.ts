/** What a key asks of a table. */
export type GridAct = { kind: 'move', to: number } | { kind: 'open' } | { kind: 'choose' }

/** The meaning of a key with the cursor on row `at` of `count`, a screenful being `page` rows: arrows, Page Up and Down, Home and End move, Enter opens, Space chooses. Null for any other. */
export function gridActOf(key: string, at: number, count: number, page: number): GridAct | null {
  if (count === 0) return null
  if (key === 'Enter') return { kind: 'open' }
  if (key === ' ') return { kind: 'choose' }
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: count - 1 }
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined
  return to === undefined ? null : { kind: 'move', to: Math.max(0, Math.min(count - 1, to)) }
}
