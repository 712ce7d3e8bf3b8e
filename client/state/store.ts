import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { initialState, type State, type Transition } from './state'

/** The one store. Views read it, actions apply transitions to it, nothing watches it but the canvas and React. */
export const store = createStore<State>(() => initialState)

/** Transitions one after the other, as one. */
export const inTurn = (transitions: readonly Transition[]): Transition => (state) => transitions.reduce((at, transition) => transition(at), state)

/** Applies transitions as one change. */
export const apply = (...transitions: readonly Transition[]): void => store.setState(inTurn(transitions), true)

/** The state as it is now, for actions. */
export const now = (): State => store.getState()

/** A part of the state, for a component: rendered again when that part changes. */
export const useApp = <T>(pick: (state: State) => T): T => useStore(store, pick)
