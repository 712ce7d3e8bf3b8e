import { lazy, Suspense } from 'react'
import { type OverviewAnswer } from '../../server/contract'
import { overviewRoute } from '../api/routes'
import { GraphCanvas } from '../graph/graph-canvas'
import { type Answer } from '../state/answers'
import { shownOf } from '../state/shown'
import { useApp } from '../state/store'
import { useText } from '../text/text'
import { CanvasStatus } from './canvas-status'
import { CanvasTools } from './canvas-tools'
import { CountsLine } from './counts-line'
import { EmptyCanvas } from './empty-canvas'
import { EmptyGraph } from './empty-graph'
import { FirstFault } from './first-fault'
import { LoadingGraph } from './loading-graph'
import { NoticeBar } from './notice-bar'
import { PaneSwitch } from './pane-switch'
import styles from './canvas-area.module.css'

// Not needed for the first picture.
const TableView = lazy(() => import('../table/table-view').then(({ TableView }) => ({ default: TableView })))

/** The canvas with what stands over it, or the tables of what it shows. */
export function CanvasArea() {
  const t = useText()
  const overview = useApp((state) => state.answers[overviewRoute.path] as Answer<OverviewAnswer> | undefined)
  const open = useApp((state) => state.place.kind !== 'canvas')
  const drawn = useApp((state) => shownOf(state).nodes.length > 0)
  const tabled = useApp((state) => state.pane === 'table') && drawn
  return (
    <main className={styles.area} data-panel={open || undefined} aria-label={tabled ? t('table.label') : t('canvas.label')}>
      <div className={styles.picture} inert={tabled}>
        <GraphCanvas />
        {overview?.data && overview.data.pages > 0 && <CountsLine overview={overview.data} />}
      </div>
      {!drawn && <Instead answer={overview} />}
      {tabled && <Suspense><TableView /></Suspense>}
      {overview?.data && overview.data.pages > 0 && <CanvasTools />}
      {drawn && !tabled && <CanvasStatus />}
      {drawn && <PaneSwitch />}
      <NoticeBar />
    </main>
  )
}

function Instead({ answer }: { answer: Answer<OverviewAnswer> | undefined }) {
  // Emptied by hand, or with nothing to begin with; before the first picture is laid out it is on its way.
  const began = useApp(({ history }) => history.past.length + history.future.length > 0)
  if (answer?.data?.pages === 0) return <EmptyGraph />
  if (answer?.data && (began || answer.data.picture.nodes.length === 0)) return <EmptyCanvas overview={answer.data} />
  if (answer?.status === 'failed') return <FirstFault code={answer.code} />
  return <LoadingGraph />
}
