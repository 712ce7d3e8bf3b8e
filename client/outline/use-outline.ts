import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react'
import { expandEntity } from '../actions/expand'
import { go } from '../actions/go'
import { toggleSelected } from '../state/selection'
import { shownOf } from '../state/shown'
import { apply, useApp } from '../state/store'
import { actOf, type OutlineAct } from './outline-keys'
import { type Folds, noFolds, type OutlineRow, outlineRows, rowKey } from './outline-rows'

/** The list's rows, the one that Tab reaches, and what is done with them; `onOpen` is told when one was opened. */
export function useOutline(onOpen: () => void) {
  // Hundreds of rows may come at once: they are made ready between frames, not in the one that draws the picture.
  const shown = useDeferredValue(useApp(shownOf))
  const chosen = useApp((state) => state.selected)
  const [folds, setFolds] = useState(noFolds)
  const [focused, setFocused] = useState<string | null>(null)
  const rows = useMemo(() => outlineRows(shown, folds, chosen), [shown, folds, chosen])
  const at = Math.max(0, rows.findIndex((row) => rowKey(row) === focused))

  const act = (what: OutlineAct) => {
    setFolds(foldsAfter(what, folds))
    if (what.kind === 'expand') void expandEntity(what.id)
    if (what.kind === 'choose') apply(toggleSelected(what.id))
    if (what.kind === 'open') {
      openRow(what.row)
      onOpen()
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const what = event.ctrlKey || event.metaKey || event.altKey ? null : actOf(event.key, rows, at)
    if (!what) return
    event.preventDefault()
    if (what.kind === 'move') (event.currentTarget.children[what.to] as HTMLElement).focus()
    else act(what)
  }
  return { rows, at, focus: (row: OutlineRow) => setFocused(rowKey(row)), act, onKeyDown }
}

function openRow(row: OutlineRow): void {
  if (row.kind === 'entity') go({ kind: 'entity', id: row.node.id })
  if (row.kind === 'relation') go({ kind: 'relation', type: row.edge.type, from: row.edge.from, to: row.edge.to })
}

const withOrWithout = <T>(all: readonly T[], one: T, held: boolean): T[] => [...all.filter((other) => other !== one), ...held ? [one] : []]

/** The folds after an act; the same where it folds nothing. */
export function foldsAfter(what: OutlineAct, folds: Folds): Folds {
  if (what.kind === 'fold') return { ...folds, types: withOrWithout(folds.types, what.type, !what.open) }
  if (what.kind === 'unfold') return { ...folds, entities: withOrWithout(folds.entities, what.id, what.open) }
  return what.kind === 'list' ? { ...folds, whole: withOrWithout(folds.whole, what.type, true) } : folds
}
