import { expandOrCollapse } from '../actions/expand'
import { go } from '../actions/go'
import { partOrFold } from '../actions/part'
import { named, takeStep } from '../actions/step'
import { moveNodes } from '../state/graph'
import { apply, now } from '../state/store'
import { hover, select } from '../state/view'
import { type CanvasEvents } from './events'

/** What the app does when the canvas is used. */
export const canvasEvents: CanvasEvents = {
  choose: (id) => apply(select(id)),
  open: (id) => {
    const edge = now().edges[id]
    go(edge ? { kind: 'relation', type: edge.type, from: edge.from, to: edge.to } : { kind: 'entity', id }, 'reveal')
  },
  expand: (id) => void expandOrCollapse(id),
  part: partOrFold,
  hover: (id) => apply(hover(id)),
  move: (id, position) => takeStep({ kind: 'move', ...named([id]) }, moveNodes({ [id]: position })),
}
