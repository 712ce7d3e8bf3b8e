import { type OverviewAnswer } from '../../server/contract'
import { useText } from '../text/text'
import styles from './counts-line.module.css'

const sum = (rows: readonly { count: number }[]): number => rows.reduce((total, row) => total + row.count, 0)

/** The whole graph in five numbers, and how to use the canvas. */
export function CountsLine({ overview }: { overview: OverviewAnswer }) {
  const t = useText()
  return (
    <div className={styles.line}>
      <ul className={styles.counts} aria-label={t('counts.label')} data-testid="counts">
        <li>{t('counts.pages', { count: overview.pages })}</li>
        <li>{t('counts.interviews', { count: overview.interviews })}</li>
        <li>{t('counts.entities', { count: sum(overview.entities) })}</li>
        <li>{t('counts.relations', { count: sum(overview.relations) })}</li>
        <li>{t('counts.targets', { count: overview.targets })}</li>
      </ul>
      <span className={styles.hint}>{t('canvas.hint')}</span>
    </div>
  )
}
