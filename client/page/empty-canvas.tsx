import { Button } from '@mantine/core'
import { entityTypes } from '../../cypher/ontology'
import { type OverviewAnswer } from '../../server/contract'
import { runCommand } from '../actions/run-command'
import { showSample } from '../actions/start'
import { Swatch } from '../look/swatch'
import { useApp } from '../state/store'
import { useLanguage, useText } from '../text/text'
import styles from './instead.module.css'

/** Nothing is on the canvas though the graph holds much: how much of what, and the two ways in. */
export function EmptyCanvas({ overview }: { overview: OverviewAnswer }) {
  const t = useText()
  const language = useLanguage()
  const hidden = useApp((state) => Object.keys(state.nodes).length > 0)
  return (
    <div className={styles.instead} data-testid="empty-canvas">
      <div className={styles.card}>
        <h2 className={styles.title}>{hidden ? t('emptyCanvas.hidden') : t('emptyCanvas.title')}</h2>
        <p className={styles.words}>{t('emptyCanvas.how')}</p>
        <ul className={styles.types}>
          {overview.entities.map(({ type, count }) => (
            <li key={type}><Swatch type={type} size={13} /><span>{entityTypes[type][language]}</span><span className={styles.number}>{count}</span></li>
          ))}
        </ul>
        <div className={styles.ways}>
          {hidden && <Button variant="light" onClick={() => runCommand('showAll', [])}>{t('command.showAll')}</Button>}
          <Button variant="light" onClick={() => void showSample().catch(() => {})}>{t('emptyCanvas.sample')}</Button>
          <Button variant="light" onClick={() => runCommand('search', [])}>{t('emptyCanvas.search')}</Button>
        </div>
      </div>
    </div>
  )
}
