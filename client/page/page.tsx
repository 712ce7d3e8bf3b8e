import { useState } from 'react'
import { SidePanel } from '../panel/side-panel'
import { useApp } from '../state/store'
import { CanvasArea } from './canvas-area'
import { OutageBanner } from './outage-banner'
import { Sidebar } from './sidebar'
import { TopBar } from './top-bar'
import { usePageKeys } from './use-page-keys'
import styles from './page.module.css'

/** Bar on top; legend and list, canvas, and panel side by side. */
export function Page() {
  const [sidebarOpen, setSidebarOpen] = useState(false)
  const open = useApp((state) => state.place.kind !== 'canvas')
  usePageKeys()
  return (
    <div className={styles.page}>
      <TopBar sidebarOpen={sidebarOpen} onSidebar={() => setSidebarOpen(!sidebarOpen)} />
      <OutageBanner />
      <div className={styles.body}>
        <Sidebar open={sidebarOpen} onClose={() => setSidebarOpen(false)} />
        <CanvasArea />
        {open && <SidePanel />}
      </div>
    </div>
  )
}
