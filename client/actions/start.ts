import { overviewRoute } from '../api/routes'
import { arrangeAll } from '../graph/scene'
import { layouts } from '../graph/layouts/layouts'
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
  apply(addPart(picture, arrangeAll(layouts[0], picture.nodes, picture.edges)))
  apply(lookAt('all'))
}

async function recover(): Promise<void> {
  for (const path of pathsToRetry(now())) void load({ path }).catch(() => {})
  await showFirstPicture().catch(() => {})
  bringSubject(now().place, 'reveal')
}
