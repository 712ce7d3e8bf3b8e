import { SidePanel } from '../panel/side-panel'
import { usePageKeys } from '../keys/use-page-keys'
import { useApp } from '../state/store'
import { CanvasArea } from './canvas-area'
import { OutageBanner } from './outage-banner'
import { Sidebar } from './sidebar'
import { TopBar } from './top-bar'
import styles from './page.module.css'

/** Bar on top; sidebar, canvas, and panel side by side. */
export function Page() {
  const open = useApp((state) => state.place.kind !== 'canvas')
  usePageKeys()
  return (
    <div className={styles.page}>
      <TopBar />
      <OutageBanner />
      <div className={styles.body}>
        <Sidebar />
        <CanvasArea />
        {open && <SidePanel />}
      </div>
    </div>
  )
}
