import { Button } from '@mantine/core'
import { showFirstPicture } from '../actions/start'
import { faultText } from '../text/fault'
import { useText } from '../text/text'
import styles from './instead.module.css'

/** The overview could not be had. */
export function FirstFault({ code }: { code: number }) {
  const t = useText()
  return (
    <div className={styles.instead}>
      <div className={styles.card} role="alert">
        <p className={styles.words}>{faultText(t, code)}</p>
        <Button variant="light" onClick={() => void showFirstPicture().catch(() => {})}>{t('fault.again')}</Button>
      </div>
    </div>
  )
}
