import { type EntityType } from '../../cypher/types'
import { type Filters } from './filters'
import { type Board, type State, type Transition } from './state'

/** What a step did, as the list of steps says it. `name` is the first of the `count` things it was done to. */
export type StepLabel =
  | { kind: 'add' | 'expand' | 'collapse' | 'hide' | 'remove' | 'pin' | 'unpin' | 'move' | 'focus', name: string, count: number }
  | { kind: 'hideType' | 'showType', type: EntityType }
  | { kind: 'filter', field: keyof Filters }
  | { kind: 'unfilter' | 'removeGreyed' | 'hideOthers' | 'showAll' | 'unfocus' | 'layout' | 'view' }

/** A step, with the board on its other side: before it where it is done, after it where it is undone. */
export interface Step { label: StepLabel, board: Board }

/** Steps done, the last one last, and steps undone, the next one first. */
export interface History { past: readonly Step[], future: readonly Step[] }

/** Steps kept; older ones can no longer be undone. */
export const STEPS_KEPT = 100

/** The part of the state that steps change. */
export function boardOf({ nodes, edges, positions, layout, hidden, away, pins, expansions, focus, filters }: Board): Board {
  return { nodes, edges, positions, layout, hidden, away, pins, expansions, focus, filters }
}

// Drawn along a line, they change with every pixel.
const drawn: ReadonlySet<string> = new Set<keyof Filters>(['said', 'promised', 'confidence', 'mentions'])

/** Whether a step only goes on with the last one. */
function goesOn(label: StepLabel, { past, future }: History): boolean {
  const last = past.at(-1)?.label
  return label.kind === 'filter' && last?.kind === 'filter' && last.field === label.field && drawn.has(label.field) && future.length === 0
}

/**
 * Makes a step of a transition: it can be undone. One that changes nothing on the board is no step, and one that draws
 * the same filter on is no further one.
 */
export const step = (label: StepLabel, transition: Transition): Transition => (state) => {
  const next = transition(state)
  const before = boardOf(state)
  if (sameBoard(before, next)) return next
  if (goesOn(label, state.history)) return { ...next, history: state.history }
  const past = [...state.history.past, { label, board: before }].slice(-STEPS_KEPT)
  return { ...next, history: { past, future: [] } }
}

function sameBoard(a: Board, b: Board): boolean {
  return (Object.keys(a) as (keyof Board)[]).every((field) => a[field] === b[field])
}

// What was said of a step is no longer so on its other side.
const across = (state: State, board: Board, history: History): State => ({ ...state, ...board, origin: null, notice: null, history })

/** Takes the last step back. */
export const undo: Transition = (state) => {
  const last = state.history.past.at(-1)
  if (!last) return state
  const undone = { label: last.label, board: boardOf(state) }
  return across(state, last.board, { past: state.history.past.slice(0, -1), future: [undone, ...state.history.future] })
}

/** Does the step again that was taken back last. */
export const redo: Transition = (state) => {
  const [next, ...future] = state.history.future
  if (!next) return state
  const done = { label: next.label, board: boardOf(state) }
  return across(state, next.board, { past: [...state.history.past, done], future })
}

/** Goes to where `count` of all steps known are done. */
export const goToStep = (count: number): Transition => (state) => {
  const by = count - state.history.past.length
  const move = by < 0 ? undo : redo
  return Array.from({ length: Math.abs(by) }).reduce<State>((at) => move(at), state)
}
