import { Button } from '@mantine/core'
import { load } from '../actions/load'
import { faultText } from '../text/fault'
import { useText } from '../text/text'
import styles from './views.module.css'

/** Why a view found nothing, in one sentence, with a way to ask again. */
export function ViewFault({ code, path }: { code: number, path: string }) {
  const t = useText()
  return (
    <div className={styles.cut} role="alert">
      {faultText(t, code)}
      {code !== 404 && <Button variant="subtle" size="compact-xs" onClick={() => void load({ path }).catch(() => {})}>{t('fault.again')}</Button>}
    </div>
  )
}
