import { type KeyboardEvent } from 'react'
import { Legend } from '../legend/legend'
import { Outline } from '../outline/outline'
import { useApp } from '../state/store'
import { type OverviewAnswer } from '../../server/contract'
import { overviewRoute } from '../api/routes'
import styles from './sidebar.module.css'

/** Legend and list. Beside the canvas on wide screens, over it where the bar's button opens it. */
export function Sidebar({ open, onClose }: { open: boolean, onClose: () => void }) {
  const overview = useApp((state) => state.answers[overviewRoute.path]?.data as OverviewAnswer | null | undefined)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    onClose()
  }
  return (
    <>
      {open && <div className={styles.veil} onClick={onClose} />}
      <aside id="sidebar" className={styles.sidebar} data-open={open || undefined} onKeyDown={onKeyDown}>
        <Legend counts={overview?.entities ?? null} />
        <Outline onOpen={onClose} />
      </aside>
    </>
  )
}
