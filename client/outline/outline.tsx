import { VisuallyHidden } from '@mantine/core'
import { overviewRoute } from '../api/routes'
import { shownOf } from '../state/shown'
import { useApp } from '../state/store'
import { useText } from '../text/text'
import { OutlineItem } from './outline-item'
import { rowKey } from './outline-rows'
import { useOutline } from './use-outline'
import styles from './outline.module.css'

/** The canvas as a list: what a keyboard and a screen reader use in its stead. */
export function Outline({ onOpen }: { onOpen: () => void }) {
  const t = useText()
  const tree = useOutline(onOpen)
  const { nodes, edges } = useApp(shownOf)
  const settled = useApp((state) => state.answers[overviewRoute.path]?.status === 'ready')
  return (
    <section className={styles.outline} aria-labelledby="outline-title">
      <h2 id="outline-title" className={styles.title}>{t('outline.title')}</h2>
      <p id="outline-help" className={styles.help}>{t('outline.help')}</p>
      <VisuallyHidden role="status" data-testid="outline-status">{settled && t('outline.holds', { nodes: nodes.length, edges: edges.length })}</VisuallyHidden>
      {tree.rows.length === 0 && settled && <p className={styles.none}>{t('outline.none')}</p>}
      <div role="tree" aria-multiselectable="true" aria-labelledby="outline-title" aria-describedby="outline-help" className={styles.tree} onKeyDown={tree.onKeyDown}>
        {tree.rows.map((row, index) => (
          <OutlineItem key={rowKey(row)} row={row} reachable={index === tree.at} onAct={tree.act} onFocus={() => tree.focus(row)} />
        ))}
      </div>
    </section>
  )
}
