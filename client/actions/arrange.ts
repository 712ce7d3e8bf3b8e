import { degreesFor } from '../graph/degrees'
import { arrangeAway } from '../graph/scene'
import { arrange, isHeld, type LayoutId } from '../state/canvas'
import { shownOf } from '../state/shown'
import { now } from '../state/store'
import { lookAt } from '../state/view'
import { takeStep } from './step'

/** Lays out what is seen, around what is chosen where the layout has a middle. What is pinned stays; a newer asking wins. */
export async function arrangeBy(layout: LayoutId): Promise<void> {
  const state = now()
  if (state.canvas.locked) return
  const { nodes, edges } = shownOf(state)
  const fixed = Object.fromEntries(Object.entries(state.positions).filter(([id]) => isHeld(state, id)))
  const centre = state.selected !== null && state.nodes[state.selected] ? state.selected : null
  const positions = await arrangeAway(layout, nodes, edges, { fixed, centre, degrees: degreesFor(state.canvas, edges) })
  if (positions === null || now().canvas.locked) return
  takeStep({ kind: 'layout' }, arrange(layout, positions), lookAt('all'))
}
