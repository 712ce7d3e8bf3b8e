import { Loader } from '@mantine/core'
import { useApp } from '../state/store'
import { useText } from '../text/text'
import styles from './outage-banner.module.css'

/** Says that nobody answers, as long as nobody does. */
export function OutageBanner() {
  const online = useApp((state) => state.online)
  const t = useText()
  return (
    <div role="status">
      {!online && <div className={styles.banner}><Loader size={14} color="currentColor" />{t('fault.away')}</div>}
    </div>
  )
}
