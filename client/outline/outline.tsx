import { type KeyboardEvent, useMemo, useState } from 'react'
import { type EntityType } from '../../cypher/types'
import { expandEntity } from '../actions/expand'
import { go } from '../actions/go'
import { overviewRoute } from '../api/routes'
import { shownOf } from '../state/shown'
import { useApp } from '../state/store'
import { useText } from '../text/text'
import { actOf, type OutlineAct } from './outline-keys'
import { OutlineItem } from './outline-item'
import { outlineRows, rowKey } from './outline-rows'
import styles from './outline.module.css'

/** The canvas as a list: what a keyboard and a screen reader use in its stead. */
export function Outline({ onOpen }: { onOpen: () => void }) {
  const t = useText()
  const tree = useTree(onOpen)
  const settled = useApp((state) => state.answers[overviewRoute.path]?.status === 'ready')
  return (
    <section className={styles.outline} aria-labelledby="outline-title">
      <h2 id="outline-title" className={styles.title}>{t('outline.title')}</h2>
      <p id="outline-help" className={styles.help}>{t('outline.help')}</p>
      {tree.rows.length === 0 && settled && <p className={styles.none}>{t('outline.none')}</p>}
      <div role="tree" aria-multiselectable="true" aria-labelledby="outline-title" aria-describedby="outline-help" className={styles.tree} onKeyDown={tree.onKeyDown}>
        {tree.rows.map((row, index) => (
          <OutlineItem key={rowKey(row)} row={row} reachable={index === tree.at} onAct={tree.act} onFocus={() => tree.focus(index)} />
        ))}
      </div>
    </section>
  )
}

function useTree(onOpen: () => void) {
  const { nodes } = useApp(shownOf)
  const [folded, setFolded] = useState<readonly EntityType[]>([])
  const [focused, focus] = useState(0)
  const rows = useMemo(() => outlineRows(nodes, folded), [nodes, folded])
  const at = Math.min(focused, Math.max(0, rows.length - 1))

  const act = (what: OutlineAct) => {
    if (what.kind === 'fold') setFolded(what.open ? folded.filter((type) => type !== what.type) : [...folded, what.type])
    if (what.kind === 'expand') void expandEntity(what.id)
    if (what.kind === 'open') {
      go({ kind: 'entity', id: what.id })
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
  return { rows, at, focus, act, onKeyDown }
}
