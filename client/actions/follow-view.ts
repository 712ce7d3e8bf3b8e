import { initialCanvas } from '../state/canvas'
import { isFiltering } from '../state/filters'
import { type State } from '../state/state'
import { apply, now, store } from '../state/store'
import { notify } from '../state/view'
import { linkedOf, linkOf, openLink } from './link'

/** Milliseconds of quiet before the address is written. */
const QUIET = 400

let timer: ReturnType<typeof setTimeout> | undefined
let written = ''
let told = false

/** Keeps the view in the address's hash from now on, and opens the view of a link that is typed over it. */
export function followView(): void {
  written = location.hash
  store.subscribe((state, before) => {
    const [here, there] = [linkedOf(state), linkedOf(before)]
    if ((Object.keys(here) as (keyof typeof here)[]).some((field) => here[field] !== there[field])) writeSoon()
  })
  window.addEventListener('popstate', (event) => {
    // Only an address that somebody typed has no state; one gone back to tells the place, and the view stays.
    if (event.state === null && location.hash !== written) void openLink(location.hash).catch(() => {})
    else writeSoon()
  })
}

function writeSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void write(), QUIET)
}

async function write(): Promise<void> {
  const state = now()
  const hash = hasOwnView(state) ? await linkOf(state) : ''
  if (hash === null && !told) apply(notify({ kind: 'tooLarge', count: Object.keys(state.nodes).length }))
  told = hash === null
  written = hash ?? ''
  history.replaceState(history.state, '', location.pathname + location.search + written)
}

// The first picture needs no words: its address stays short.
const hasOwnView = ({ history: { past }, canvas, filters, alsoSelected, timeBar, pane, plain }: State): boolean =>
  past.length > 0 || canvas !== initialCanvas || isFiltering(filters) || alsoSelected.length > 0 || timeBar || pane === 'table' || plain.length > 0 || opened

let opened = false

/** Opens the view that the address holds when the app starts; whether there was one. */
export async function openAddressedView(): Promise<boolean> {
  opened = await openLink(location.hash)
  return opened
}
