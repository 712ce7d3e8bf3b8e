import { SegmentedControl } from '@mantine/core'
import { type Pane } from '../state/state'
import { apply, useApp } from '../state/store'
import { showPane } from '../state/view'
import { useText } from '../text/text'
import styles from './pane-switch.module.css'

/** Canvas or table, of the same things. */
export function PaneSwitch() {
  const t = useText()
  const pane = useApp((state) => state.pane)
  return (
    <SegmentedControl className={styles.switch} size="xs" aria-label={t('table.show')} value={pane} onChange={(chosen) => apply(showPane(chosen as Pane))}
      data={[{ value: 'canvas', label: t('table.canvas') }, { value: 'table', label: t('table.label') }]} />
  )
}
