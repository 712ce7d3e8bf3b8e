import { type KeyboardEvent, type PointerEvent } from 'react'
import { useText } from '../text/text'
import styles from './side-panel.module.css'

const STEP = 24

/** The panel's left edge, to be drawn with the pointer or moved with the arrow keys. */
export function PanelEdge({ width, onWidth }: { width: number, onWidth: (width: number) => void }) {
  const t = useText()
  const onPointerMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(window.innerWidth - event.clientX)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') onWidth(width + STEP)
    else if (event.key === 'ArrowRight') onWidth(width - STEP)
    else return
    event.preventDefault()
  }
  return (
    <div role="separator" tabIndex={0} aria-orientation="vertical" aria-label={t('panel.resize')} aria-valuenow={width} aria-valuemin={320} aria-valuemax={1600}
      className={styles.edge} onKeyDown={onKeyDown} onPointerMove={onPointerMove} onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)} />
  )
}
