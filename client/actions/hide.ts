import { type EntityType } from '../../cypher/types'
import { pinNodes, removeFromView } from '../state/graph'
import { hide, hideOthers, showAll, toggleType } from '../state/hiding'
import { now } from '../state/store'
import { named, takeStep } from './step'

/** Takes a type of entity off the canvas, or brings it back. */
export function switchType(type: EntityType): void {
  takeStep({ kind: now().hidden.includes(type) ? 'showType' : 'hideType', type }, toggleType(type))
}

/** Takes nodes or edges off the canvas; they can be shown again. */
export function hideThese(ids: readonly string[]): void {
  if (ids.length > 0) takeStep({ kind: 'hide', ...named(ids) }, hide(ids))
}

/** Takes all other nodes off the canvas. */
export function hideAllBut(ids: readonly string[]): void {
  if (ids.length > 0) takeStep({ kind: 'hideOthers' }, hideOthers(ids))
}

/** Shows all that was hidden. */
export const showHidden = (): void => takeStep({ kind: 'showAll' }, showAll)

/** Takes nodes or edges out of the view; the graph keeps them. */
export function removeThese(ids: readonly string[]): void {
  if (ids.length > 0) takeStep({ kind: 'remove', ...named(ids) }, removeFromView(ids))
}

/** Pins nodes where they are; lets them go where all are pinned already. */
export function switchPins(ids: readonly string[]): void {
  if (ids.length === 0) return
  const pinned = ids.every((id) => now().pins.includes(id))
  takeStep({ kind: pinned ? 'unpin' : 'pin', ...named(ids) }, pinNodes(ids, !pinned))
}
