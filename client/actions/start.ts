import { overviewRoute } from '../api/routes'
import { arrangeAway } from '../graph/scene'
import { pathsToRetry } from '../state/answers'
import { addPart } from '../state/graph'
import { apply, now } from '../state/store'
import { lookAt } from '../state/view'
import { watchConnection } from './connection'
import { bringSubject, followAddress } from './go'
import { load, reload } from './load'

/** Brings the app up: the first picture, then the place the URL names, then an eye on the server. */
export async function start(): Promise<void> {
  watchConnection(() => void recover())
  await showFirstPicture().catch(() => {})
  followAddress()
}

/** Asks for the overview again, and shows its picture where nothing is shown yet. */
export async function showFirstPicture(): Promise<void> {
  const { picture } = await reload(overviewRoute)
  if (Object.keys(now().nodes).length > 0) return
  const positions = await arrangeAway(now().canvas.layout, picture.nodes, picture.edges)
  if (!positions || Object.keys(now().nodes).length > 0) return
  apply(addPart(picture, positions))
  apply(lookAt('all'))
}

async function recover(): Promise<void> {
  for (const path of pathsToRetry(now())) void load({ path }).catch(() => {})
  await showFirstPicture().catch(() => {})
  bringSubject(now().place, 'reveal')
}
