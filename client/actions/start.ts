import { overviewRoute } from '../api/routes'
import { arrangeAway } from '../graph/scene'
import { pathsToRetry } from '../state/answers'
import { addPart } from '../state/graph'
import { boardOf } from '../state/history'
import { initialState } from '../state/state'
import { apply, now } from '../state/store'
import { lookAt } from '../state/view'
import { watchConnection } from './connection'
import { followView, openAddressedView } from './follow-view'
import { bringSubject, followAddress } from './go'
import { load, reload } from './load'
import { takeStep } from './step'

/** Brings the app up: the first picture, then the place the URL names, then an eye on the server. */
export async function start(): Promise<void> {
  watchConnection(() => void recover())
  await showStart().catch(() => {})
  followAddress()
  followView()
}

// A link's view before the first picture; where it cannot be had, that picture.
async function showStart(): Promise<void> {
  if (Object.keys(now().nodes).length === 0) await openAddressedView().catch(() => false)
  await showFirstPicture()
}

/** Asks for the overview again, and shows its picture where nothing is shown yet. */
export async function showFirstPicture(): Promise<void> {
  const { picture } = await reload(overviewRoute)
  if (Object.keys(now().nodes).length > 0) return
  const positions = await arrangeAway(now().layout, picture.nodes, picture.edges)
  if (!positions || Object.keys(now().nodes).length > 0) return
  apply(addPart(picture, positions), lookAt('all'))
}

/** Shows the first picture in the place of what is there, as a step. */
export async function showSample(): Promise<void> {
  const { picture } = await load(overviewRoute)
  const positions = await arrangeAway(now().layout, picture.nodes, picture.edges)
  if (!positions) return
  takeStep({ kind: 'view' }, (state) => ({ ...state, ...boardOf(initialState), layout: state.layout }), addPart(picture, positions), lookAt('all'))
}

async function recover(): Promise<void> {
  for (const path of pathsToRetry(now())) void load({ path }).catch(() => {})
  await showStart().catch(() => {})
  bringSubject(now().place, 'reveal')
}
