import { type CommandId } from '../actions/commands'
import { type State } from '../state/state'

/** What a menu is about. */
export type MenuKind = 'node' | 'edge' | 'selection' | 'ground'

/** Commands of each menu, in groups. A node's own begins with its neighbours by relation, which stand above these. */
export const menuGroups: Readonly<Record<MenuKind, readonly (readonly CommandId[])[]>> = {
  node: [['collapse', 'selectNeighbours'], ['inspect', 'paths', 'centre', 'pin', 'widen'], ['hide', 'hideOthers', 'remove']],
  edge: [['inspect'], ['hide', 'remove']],
  selection: [['paths', 'common'], ['expand', 'collapse', 'selectNeighbours'], ['pin', 'widen', 'centre'], ['hide', 'hideOthers', 'remove'], ['selectNone', 'invert']],
  ground: [['fit', 'selectAll', 'showAll', 'endFocus'], ['filters', 'timeBar', 'removeGreyed', 'clearFilters'], ['undo', 'redo', 'history'], ['search', 'copyLink', 'help']],
}

/** What kind of menu some ids ask for. */
export function menuKindOf(ids: readonly string[], state: Pick<State, 'edges'>): MenuKind {
  if (ids.length === 0) return 'ground'
  if (ids.length > 1) return 'selection'
  return state.edges[ids[0]!] ? 'edge' : 'node'
}

/** What a menu at one of the things on the canvas is about: all that is chosen where that is among them, else that alone. */
export const menuSubjects = (id: string | null, chosen: readonly string[]): readonly string[] =>
  (id === null ? [] : chosen.includes(id) ? chosen : [id])
