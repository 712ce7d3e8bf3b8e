import { shownOf } from './shown'
import { type State, type Transition } from './state'
import { toggled } from './toggled'

/** All that is chosen, nodes and edges, what was opened first. */
export const selectionOf = ({ selected, alsoSelected }: Pick<State, 'selected' | 'alsoSelected'>): string[] =>
  selected === null ? [...alsoSelected] : [selected, ...alsoSelected.filter((id) => id !== selected)]

/** The chosen nodes that are seen. */
export function chosenNodes(state: State): string[] {
  const shown = new Set(shownOf(state).nodes.map(({ id }) => id))
  return selectionOf(state).filter((id) => shown.has(id))
}

/** Chooses some nodes and edges instead of those chosen, or beside them. */
export const selectMany = (ids: readonly string[], beside = false): Transition => (state) => {
  const all = [...new Set([...beside ? selectionOf(state) : [], ...ids])]
  return { ...state, selected: all[0] ?? null, alsoSelected: all.slice(1) }
}

/** Chooses one more, or one less. */
export const toggleSelected = (id: string): Transition => (state) => selectMany(toggled(selectionOf(state), id))(state)

/** Chooses every node that is seen. */
export const selectAll: Transition = (state) => selectMany(shownOf(state).nodes.map(({ id }) => id))(state)
