import { type Transition } from './state'

/** Steps beyond which a focus shows all there is in any picture a person can read. */
export const WIDEST = 9

/** Shows only what lies within a step of some nodes, or one step more than now where they are in focus already. */
export const widenFocus = (ids: readonly string[]): Transition => (state) => {
  if (state.focus) return { ...state, focus: { ...state.focus, degree: Math.min(state.focus.degree + 1, WIDEST) } }
  return ids.length === 0 ? state : { ...state, focus: { ids, degree: 1 } }
}

/** Shows one step less; with none left, the focus ends. */
export const narrowFocus: Transition = (state) => {
  if (!state.focus) return state
  return { ...state, focus: state.focus.degree === 0 ? null : { ...state.focus, degree: state.focus.degree - 1 } }
}

/** Shows everything again. */
export const endFocus: Transition = (state) => (state.focus ? { ...state, focus: null } : state)
