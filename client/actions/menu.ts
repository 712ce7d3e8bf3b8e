import { selectionOf } from '../state/selection'
import { type Position } from '../state/state'
import { apply, now } from '../state/store'
import { select, showMenu } from '../state/view'
import { menuSubjects } from '../menu/menu-entries'

/** Opens the menu of a node, an edge, all that is chosen, or the ground, at a point of the page; in the middle of the canvas where none is given. */
export function openMenu(id: string | null, at: Position | null): void {
  const ids = menuSubjects(id, selectionOf(now()))
  if (ids.length === 1) apply(select(ids[0]!))
  apply(showMenu({ ids, at }))
}

/** Closes the menu. */
export const closeMenu = (): void => apply(showMenu(null))
