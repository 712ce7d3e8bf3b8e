import { go } from '../actions/go'
import { canvasPlace } from '../state/place'
import { apply } from '../state/store'
import { lookAt } from '../state/view'
import { useText } from '../text/text'
import styles from './wordmark.module.css'

function goHome(): void {
  go(canvasPlace)
  apply(lookAt('all'))
}

/** The product's mark and name, a pair of Chinese quotation marks around a node; a click shows the whole picture. */
export function Wordmark() {
  const t = useText()
  return (
    <h1 className={styles.heading}>
      <button type="button" className={styles.wordmark} title={t('app.tagline')} onClick={goHome}>
        <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="8" />
          <path d="M9 15V9h6M23 17v6h-6" />
          <circle cx="16" cy="16" r="3.2" />
        </svg>
        <span className={styles.name}>{t('app.name')}</span>
      </button>
    </h1>
  )
}
