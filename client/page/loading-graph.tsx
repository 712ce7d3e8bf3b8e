import { useText } from '../text/text'
import styles from './instead.module.css'

const ghosts = [[30, 34, 22], [47, 22, 14], [66, 30, 20], [76, 55, 14], [60, 70, 22], [38, 66, 14], [50, 47, 26], [22, 56, 14]] as const

/** The first picture is on its way: where it will be, faintly. */
export function LoadingGraph() {
  const t = useText()
  return (
    <div className={styles.instead} role="status" aria-label={t('canvas.loading')}>
      <svg className={styles.ghosts} viewBox="0 0 100 100" aria-hidden="true">
        {ghosts.map(([x, y]) => <line key={`${x} ${y}`} x1="50" y1="47" x2={x} y2={y} />)}
        {ghosts.map(([x, y, size], index) => <circle key={index} cx={x} cy={y} r={size / 7} />)}
      </svg>
    </div>
  )
}
