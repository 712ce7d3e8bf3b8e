import { CommonPanel } from '../paths/common-panel'
import { PathsPanel } from '../paths/paths-panel'
import { type Place } from '../state/place'
import { SharedPanel } from './shared-panel'
import { StartPanel } from './start-panel'
import { SubjectPanel } from './subject-panel'
import { TogetherPanel } from './together-panel'

/** The panel of a ready view. */
export function ViewPanel({ place: { view, ask } }: { place: Extract<Place, { kind: 'view' }> }) {
  if (view === 'start') return <StartPanel />
  if (view === 'shared') return <SharedPanel ask={ask} />
  if (view === 'together') return <TogetherPanel />
  if (view === 'paths') return <PathsPanel ask={ask} />
  if (view === 'common') return <CommonPanel ask={ask} />
  return <SubjectPanel key={view} view={view} id={ask.id?.[0] ?? null} />
}
