import { ActionIcon, CloseButton } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { type ReactNode } from 'react'
import { close, goBack } from '../actions/go'
import { useApp } from '../state/store'
import { useText } from '../text/text'
import styles from './side-panel.module.css'

/** The head of a panel: back, what this is, close. */
export function PanelBar({ children }: { children?: ReactNode }) {
  const t = useText()
  const depth = useApp((state) => state.depth)
  return (
    <div className={styles.bar}>
      {depth > 1 && (
        <ActionIcon variant="subtle" color="gray" aria-label={t('panel.back')} title={t('panel.back')} onClick={goBack}>
          <IconArrowLeft size={18} stroke={1.6} />
        </ActionIcon>
      )}
      <div className={styles.kind}>{children}</div>
      <CloseButton aria-label={t('panel.close')} title={t('panel.close')} onClick={close} />
    </div>
  )
}
