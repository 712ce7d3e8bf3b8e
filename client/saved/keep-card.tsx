import { CloseButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { ExportChoices } from '../export/export-choices'
import { useText } from '../text/text'
import { SavedViews } from './saved-views'
import styles from './keep.module.css'

/** Saved views and files, in a card below the bar; Escape closes it. */
export function KeepCard({ onClose }: { onClose: () => void }) {
  const t = useText()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <div ref={ref} className={styles.card} role="dialog" aria-label={t('saved.keep')} tabIndex={-1} data-testid="keep-card"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          onClose()
        }
      }}>
      <CloseButton className={styles.close} size="sm" aria-label={t('saved.close')} onClick={onClose} />
      <SavedViews />
      <ExportChoices />
    </div>
  )
}
