import { type EntityType } from '../../cypher/types'
import { shownOf } from './shown'
import { type State, type Transition } from './state'
import { toggled } from './toggled'

/** Takes a type of entity off the canvas, or brings it back. */
export const toggleType = (type: EntityType): Transition => (state) => ({ ...state, hidden: toggled(state.hidden, type) })

/** Takes single nodes or edges off the canvas; they are kept. */
export const hide = (ids: readonly string[]): Transition => (state) =>
  unselect(ids)({ ...state, away: [...new Set([...state.away, ...ids])] })

/** Takes every node but these off the canvas. */
export const hideOthers = (ids: readonly string[]): Transition => (state) =>
  hide(shownOf(state).nodes.map(({ id }) => id).filter((id) => !ids.includes(id)))(state)

/** Shows all that was hidden one by one, by type or by focus. */
export const showAll: Transition = (state) =>
  state.away.length + state.hidden.length === 0 && !state.focus ? state : { ...state, away: [], hidden: [], focus: null }

/** Makes sure that a node that was asked for is seen, whatever hid it. */
export const reveal = (id: string): Transition => (state) => {
  const node = state.nodes[id]
  if (!node || shownOf(state).nodes.includes(node)) return state
  const shown = { ...state, hidden: state.hidden.filter((type) => type !== node.type), away: state.away.filter((other) => other !== id) }
  return shownOf(shown).nodes.includes(node) ? shown : { ...shown, focus: null }
}

function unselect(ids: readonly string[]): (state: State) => State {
  return (state) => ({
    ...state,
    selected: state.selected !== null && ids.includes(state.selected) ? null : state.selected,
    alsoSelected: state.alsoSelected.filter((id) => !ids.includes(id)),
  })
}
