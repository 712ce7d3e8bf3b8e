import { request } from '../api/request'
import { partRoute } from '../api/routes'
import { arrangeNew } from '../graph/scene'
import { holdsView, packHash, unpackHash } from '../link/code'
import { matchView, nameInId, showView } from '../link/open-view'
import { readView } from '../link/read-view'
import { type Linked, type View, viewOf } from '../link/view'
import { boardOf } from '../state/history'
import { type Notice, type State } from '../state/state'
import { apply, now } from '../state/store'
import { lookAt, notify } from '../state/view'
import { take } from './language'
import { takeStep } from './step'

/** Letters that a link may have in its hash: what chats and mails still carry whole. */
export const LONGEST = 8_000

/** Names of missing things that a notice tells. */
const NAMED = 5

/**
 * Opens the view that a hash holds, as far as the graph still holds it, and says what it does not. As a step where something
 * is there already. False where the hash holds none, or none that can be read; throws `RequestFailed`.
 */
export async function openLink(hash: string): Promise<boolean> {
  if (!holdsView(hash)) return false
  const view = readView(await unpackHash(hash))
  if (!view) apply(notify({ kind: 'badLink' }))
  return view !== null && showLinked(view)
}

async function showLinked(view: View): Promise<boolean> {
  const found = matchView(view, await request(partRoute(view.nodes)))
  const { part, positions, missing } = found
  if (missing.length > 0) apply(notify(missingNotice(missing)))
  if (part.nodes.length === 0) return false
  const show = showView(found, { ...positions, ...arrangeNew(part.nodes, part.edges, positions, null) })
  if (Object.keys(now().nodes).length === 0) apply(show, lookAt('all'))
  else takeStep({ kind: 'view' }, show, lookAt('all'))
  take(view.language)
  return true
}

const missingNotice = (missing: readonly string[]): Notice => ({ kind: 'missing', names: missing.slice(0, NAMED).map(nameInId), count: missing.length })

/** The hash that holds a state's view; null where that would be too long. */
export async function linkOf(state: State): Promise<string | null> {
  const hash = await packHash(viewOf(state))
  return hash.length > LONGEST ? null : hash
}

/** The address of the present view, however long: for views kept by name. */
export const addressOfView = async (): Promise<string> => location.search + await packHash(viewOf(now()))

/** The parts of the state that a link holds. */
export const linkedOf = (state: Linked): Linked => {
  const { selected, alsoSelected, canvas, pane, plain, timeBar, language } = state
  return { ...boardOf(state), selected, alsoSelected, canvas, pane, plain, timeBar, language }
}

/** Copies a link to the present view; where the browser does not allow that, it stands in the address bar. */
export async function copyLink(): Promise<void> {
  const hash = await linkOf(now())
  if (hash === null) return apply(notify({ kind: 'tooLarge', count: Object.keys(now().nodes).length }))
  history.replaceState(history.state, '', location.pathname + location.search + hash)
  const copied = await navigator.clipboard?.writeText(location.href).then(() => true, () => false)
  apply(notify({ kind: copied ? 'linkCopied' : 'linkInBar' }))
}
