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
  useEffect(() => {
    // On the window, for the keyboard stands nowhere once the button that had it is gone.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [onClose])
  return (
    <div ref={ref} className={styles.card} role="dialog" aria-label={t('saved.keep')} tabIndex={-1} data-testid="keep-card">
      <CloseButton className={styles.close} size={24} aria-label={t('saved.close')} onClick={onClose} />
      <SavedViews />
      <ExportChoices />
    </div>
  )
}
