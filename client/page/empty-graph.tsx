import { Button } from '@mantine/core'
import { showFirstPicture } from '../actions/start'
import { useText } from '../text/text'
import styles from './instead.module.css'

/** Nothing has been read yet: says how to begin. */
export function EmptyGraph() {
  const t = useText()
  return (
    <div className={styles.instead}>
      <div className={styles.card}>
        <h2 className={styles.title}>{t('empty.title')}</h2>
        <p className={styles.words}>{t('empty.how')}</p>
        <code className={styles.command}>{t('empty.command')}</code>
        <Button variant="light" onClick={() => void showFirstPicture().catch(() => {})}>{t('empty.again')}</Button>
      </div>
    </div>
  )
}
