import { goToStep, redo, step, type StepLabel, undo } from '../state/history'
import { type State, type Transition } from '../state/state'
import { apply, inTurn, now } from '../state/store'

/** Applies transitions, one after the other, as one step that can be undone. */
export function takeStep(label: StepLabel, ...transitions: readonly Transition[]): void {
  apply(step(label, inTurn(transitions)))
}

/** Takes the last step back. */
export const undoStep = (): void => apply(undo)

/** Does the step again that was taken back last. */
export const redoStep = (): void => apply(redo)

/** Goes to where `count` steps are done. */
export const jumpToStep = (count: number): void => apply(goToStep(count))

/** What a step's label says of the things it is done to. */
export function named(ids: readonly string[], state: State = now()): { name: string, count: number } {
  const first = ids[0] ?? ''
  const edge = state.edges[first]
  const name = edge ? `${state.nodes[edge.from]?.name ?? ''} → ${state.nodes[edge.to]?.name ?? ''}` : state.nodes[first]?.name ?? ''
  return { name, count: ids.length }
}
