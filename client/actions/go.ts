import { writeAddress, readAddress } from '../state/address'
import { canvasPlace, edgeKey, type Place } from '../state/place'
import { apply, now } from '../state/store'
import { lookAt, openPlace, select } from '../state/view'
import { bringEntity } from './bring'

/** Opens a place, as a new step of the browser's history. */
export function go(place: Place, how: 'centre' | 'reveal' = 'centre'): void {
  const here = writeAddress(place) === writeAddress(now().place)
  const depth = now().depth + (here ? 0 : 1)
  if (!here) history.pushState({ depth }, '', location.pathname + writeAddress(place) + location.hash)
  show(place, depth, how)
}

/** Opens a place instead of the present one, without a step back to that. */
export function goInstead(place: Place): void {
  history.replaceState({ depth: now().depth }, '', location.pathname + writeAddress(place) + location.hash)
  apply(openPlace(place, now().depth))
}

/** Back to the place before. */
export const goBack = (): void => history.back()

/** Closes the panel. */
export function close(): void {
  if (now().place.kind !== 'canvas') go(canvasPlace)
  else apply(select(null))
}

/** Opens what the URL says, now and whenever the browser goes back or forth. */
export function followAddress(): void {
  const follow = () => show(readAddress(location.search), (history.state as { depth?: number } | null)?.depth ?? 0, 'centre')
  window.addEventListener('popstate', follow)
  follow()
}

function show(place: Place, depth: number, how: 'centre' | 'reveal'): void {
  apply(openPlace(place, depth))
  bringSubject(place, how)
}

/** Makes sure that what a place is about stands on the canvas, in view. */
export function bringSubject(place: Place, how: 'centre' | 'reveal'): void {
  // An entity that cannot be had is told in the panel, which asks for the same answer.
  void bring(place, how).catch(() => {})
}

async function bring(place: Place, how: 'centre' | 'reveal'): Promise<void> {
  if (place.kind === 'entity') {
    await bringEntity(place.id)
    apply(lookAt([place.id], how))
  }
  if (place.kind === 'relation') {
    await Promise.all([bringEntity(place.from), bringEntity(place.to)])
    apply(lookAt([place.from, place.to, edgeKey(place)], 'reveal'))
  }
}
