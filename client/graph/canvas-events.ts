import { chooseNothing } from '../actions/choose'
import { expandOrCollapse } from '../actions/expand'
import { go } from '../actions/go'
import { placeFor } from '../actions/inspect'
import { openMenu } from '../actions/menu'
import { partOrFold } from '../actions/part'
import { named, takeStep } from '../actions/step'
import { moveNodes } from '../state/graph'
import { chosenNodes, toggleSelected } from '../state/selection'
import { apply, now } from '../state/store'
import { hover, select } from '../state/view'
import { type CanvasEvents } from './events'

/** What the app does when the canvas is used. */
export const canvasEvents: CanvasEvents = {
  choose: (id, beside) => {
    if (id === null) chooseNothing()
    else apply(beside ? toggleSelected(id) : select(id))
  },
  open: (id) => go(placeFor(id), 'reveal'),
  expand: (id) => void expandOrCollapse(id),
  part: partOrFold,
  hover: (id) => apply(hover(id)),
  move: (places) => takeStep({ kind: 'move', ...named(Object.keys(places)) }, moveNodes(places)),
  moveWith: (id) => {
    const chosen = chosenNodes(now())
    return chosen.includes(id) ? chosen : [id]
  },
  menu: (id, at) => openMenu(id, at),
}
