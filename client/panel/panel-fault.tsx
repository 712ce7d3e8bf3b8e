import { Button } from '@mantine/core'
import { load } from '../actions/load'
import { faultText } from '../text/fault'
import { useText } from '../text/text'
import { PanelBar } from './panel-bar'
import styles from './side-panel.module.css'

/** Why a panel stays empty, in one sentence. */
export function PanelFault({ code, path }: { code: number, path: string }) {
  const t = useText()
  return (
    <>
      <PanelBar />
      <div className={styles.words} role="alert">
        <p>{faultText(t, code)}</p>
        {code !== 404 && <Button variant="light" size="sm" onClick={() => void load({ path }).catch(() => {})}>{t('fault.again')}</Button>}
      </div>
    </>
  )
}
