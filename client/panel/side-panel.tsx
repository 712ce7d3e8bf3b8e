import { lazy, Suspense } from 'react'
import { type Place } from '../state/place'
import { useApp } from '../state/store'
import { useText } from '../text/text'
import { panelId } from './focus-panel'
import { PanelEdge } from './panel-edge'
import { PanelSkeleton } from './panel-skeleton'
import { usePanelWidth } from './use-panel-width'
import { ViewBoundary } from './view-boundary'
import styles from './side-panel.module.css'

// Not needed for the first picture.
const EntityPanel = lazy(() => import('./entity/entity-panel').then(({ EntityPanel }) => ({ default: EntityPanel })))
const RelationPanel = lazy(() => import('./relation/relation-panel').then(({ RelationPanel }) => ({ default: RelationPanel })))
const PageView = lazy(() => import('../reader/page-view').then(({ PageView }) => ({ default: PageView })))
const ViewPanel = lazy(() => import('../views/view-panel').then(({ ViewPanel }) => ({ default: ViewPanel })))
const Reader = lazy(() => import('../reader/reader').then(({ Reader }) => ({ default: Reader })))

/** What the present place shows: an entity, a relation, or an interview. Beside the canvas; a sheet on small screens. */
export function SidePanel() {
  const t = useText()
  const place = useApp((state) => state.place)
  const kind = isWide(place) ? 'reader' : 'detail'
  const { width, setWidth } = usePanelWidth(place.kind === 'reader' && place.raw ? 'compare' : kind)
  return (
    <aside id={panelId} tabIndex={-1} className={styles.panel} style={{ '--width': `${width}px` } as React.CSSProperties} data-kind={kind} aria-label={t('panel.label')} data-testid="panel">
      <PanelEdge width={width} onWidth={setWidth} />
      <ViewBoundary key={viewKey(place)} words={t('fault.view')}>
        <Suspense fallback={<PanelSkeleton />}><View place={place} /></Suspense>
      </ViewBoundary>
    </aside>
  )
}

// What is read, and what is a table, wants the wider panel.
const isWide = (place: Place): boolean => place.kind === 'reader' || place.kind === 'page' || (place.kind === 'view' && place.view === 'shared')

// What makes another view of it, rather than another state of the same one.
function viewKey(place: Place): string {
  if (place.kind === 'reader') return place.interview
  if (place.kind === 'page') return place.page
  if (place.kind === 'view') return place.view
  return place.kind === 'relation' ? `${place.from} ${place.type} ${place.to}` : place.kind === 'entity' ? place.id : ''
}

function View({ place }: { place: Place }) {
  if (place.kind === 'entity') return <EntityPanel id={place.id} />
  if (place.kind === 'relation') return <RelationPanel place={place} />
  if (place.kind === 'page') return <PageView place={place} />
  if (place.kind === 'view') return <ViewPanel place={place} />
  return place.kind === 'reader' ? <Reader place={place} /> : null
}
