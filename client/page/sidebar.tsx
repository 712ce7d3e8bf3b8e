import { SegmentedControl } from '@mantine/core'
import { type KeyboardEvent, lazy, Suspense } from 'react'
import { type OverviewAnswer } from '../../server/contract'
import { overviewRoute } from '../api/routes'
import { Legend } from '../legend/legend'
import { Outline } from '../outline/outline'
import { type SidebarView } from '../state/state'
import { apply, useApp } from '../state/store'
import { openSidebar, showSidebar } from '../state/view'
import { useText } from '../text/text'
import styles from './sidebar.module.css'

// Not needed for the first picture.
const FilterPanel = lazy(() => import('../filters/filter-panel').then(({ FilterPanel }) => ({ default: FilterPanel })))
const HistoryList = lazy(() => import('../history/history-list').then(({ HistoryList }) => ({ default: HistoryList })))

/** Legend with list, or one of the other views. Beside the canvas on wide screens, over it where the bar's button opens it. */
export function Sidebar() {
  const t = useText()
  const { view, open } = useApp((state) => state.sidebar)
  const close = () => apply(openSidebar(false))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    close()
  }
  const views = [{ value: 'legend', label: t('legend.title') }, { value: 'filters', label: t('filters.title') }, { value: 'history', label: t('bar.steps') }]
  return (
    <>
      {open && <div className={styles.veil} onClick={close} />}
      <aside id="sidebar" className={styles.sidebar} data-open={open || undefined} onKeyDown={onKeyDown}>
        <SegmentedControl className={styles.views} size="xs" fullWidth aria-label={t('bar.views')} data={views} value={view}
          onChange={(chosen) => apply(showSidebar(chosen as SidebarView))} />
        <View view={view} onClose={close} />
      </aside>
    </>
  )
}

function View({ view, onClose }: { view: SidebarView, onClose: () => void }) {
  const overview = useApp((state) => state.answers[overviewRoute.path]?.data as OverviewAnswer | null | undefined)
  if (view === 'filters') return <Suspense><FilterPanel /></Suspense>
  if (view === 'history') return <Suspense><HistoryList /></Suspense>
  return (
    <>
      <Legend counts={overview?.entities ?? null} />
      <Outline onOpen={onClose} />
    </>
  )
}
