import { endFocus, narrowFocus, widenFocus } from '../state/focus'
import { type Transition } from '../state/state'
import { now } from '../state/store'
import { lookAt } from '../state/view'
import { named, takeStep } from './step'

/** Shows only what lies near some nodes, or a step more of it than now. */
export const focusWider = (ids: readonly string[]): void => refocus(widenFocus(ids))

/** Shows a step less of what lies near. */
export const focusNarrower = (): void => refocus(narrowFocus)

/** Shows everything again. */
export const focusNoMore = (): void => refocus(endFocus)

function refocus(transition: Transition): void {
  const { focus } = transition(now())
  if (focus === now().focus) return
  takeStep(focus ? { kind: 'focus', name: named(focus.ids).name, count: focus.degree } : { kind: 'unfocus' }, transition, lookAt('all'))
}
