import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { initialState, type State, type Transition } from './state'

/** The one store. Views read it, actions apply transitions to it, nothing watches it but the canvas and React. */
export const store = createStore<State>(() => initialState)

/** Applies a transition. */
export const apply = (transition: Transition): void => store.setState(transition, true)

/** The state as it is now, for actions. */
export const now = (): State => store.getState()

/** A part of the state, for a component: rendered again when that part changes. */
export const useApp = <T>(pick: (state: State) => T): T => useStore(store, pick)
