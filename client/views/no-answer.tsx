import { Button } from '@mantine/core'
import { load } from '../actions/load'
import { type Answer } from '../state/answers'
import { faultText } from '../text/fault'
import { useText } from '../text/text'
import styles from './views.module.css'

/** In place of what a view would show: that it is on its way, or in one sentence why it is not, with a way to ask again. */
export function NoAnswer({ answer, path }: { answer: Answer<unknown>, path: string }) {
  const t = useText()
  if (answer.status !== 'failed') return <p className={styles.waiting} role="status">{t('panel.loading')}</p>
  return (
    <div className={styles.cut} role="alert">
      {faultText(t, answer.code)}
      {answer.code !== 404 && <Button variant="subtle" size="compact-xs" onClick={() => void load({ path }).catch(() => {})}>{t('fault.again')}</Button>}
    </div>
  )
}
