import { lazy, Suspense } from 'react'
import { useFacts } from '../actions/facts'
import { DialogPlace } from '../dialogs/dialog-place'
import { MenuPlace } from '../menu/menu-place'
import { SidePanel } from '../panel/side-panel'
import { usePageKeys } from '../keys/use-page-keys'
import { useApp } from '../state/store'
import { CanvasArea } from './canvas-area'
import { OutageBanner } from './outage-banner'
import { Sidebar } from './sidebar'
import { TopBar } from './top-bar'
import styles from './page.module.css'

// Not needed for the first picture.
const TimeBar = lazy(() => import('../time/time-bar').then(({ TimeBar }) => ({ default: TimeBar })))

/** Bar on top; sidebar, canvas, and panel side by side. */
export function Page() {
  const open = useApp((state) => state.place.kind !== 'canvas')
  const timeBar = useApp((state) => state.timeBar)
  usePageKeys()
  useFacts()
  return (
    <div className={styles.page}>
      <TopBar />
      <OutageBanner />
      <div className={styles.body}>
        <Sidebar />
        <div className={styles.middle}>
          <CanvasArea />
          {timeBar && <Suspense><TimeBar /></Suspense>}
        </div>
        {open && <SidePanel />}
      </div>
      <MenuPlace />
      <DialogPlace />
    </div>
  )
}
