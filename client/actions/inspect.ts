import { focusPanel } from '../panel/focus-panel'
import { type Place } from '../state/place'
import { now } from '../state/store'
import { go } from './go'

/** The place that shows a node or an edge. */
export function placeFor(id: string): Place {
  const edge = now().edges[id]
  return edge ? { kind: 'relation', type: edge.type, from: edge.from, to: edge.to } : { kind: 'entity', id }
}

/** Opens the panel of the first of some nodes or edges, and moves the keyboard into it. */
export function inspect([id]: readonly string[]): void {
  if (id === undefined) return
  go(placeFor(id), 'reveal')
  focusPanel()
}
