import { type Core } from 'cytoscape'
import { now, store } from '../state/store'
import { type Position, type State } from '../state/state'
import { type Difference, differenceOf } from './difference'
import { type Drawn, elementsOf } from './elements'
import { createFeed } from './feed'
import { motionTime } from './motion'
import { zoomStep } from './sight'
import { createTravel, type Move } from './travel'

const drawnFields: (keyof Drawn)[] = ['nodes', 'edges', 'positions', 'hidden', 'away', 'focus', 'filters', 'facts', 'selected', 'alsoSelected', 'hovered', 'pins', 'canvas', 'scheme', 'language']
/** Milliseconds of a movement: to a new layout, and out of the node from which something came. */
const TIME = { layout: 450, arrival: 320 }
/** The most that come out of a node; more would be a cloud. */
const CROWD = 240

/** The canvas as the picture of the state. */
export interface Picture {
  /** Whether it is still on its way to the present state. */
  isUnderWay: () => boolean
  unbind: () => void
}

/** Keeps the canvas the picture of the state, and of the zoom where names depend on it: each change goes over as a minimal difference. */
export function bindPicture(cy: Core): Picture {
  const feed = createFeed(cy)
  const travel = createTravel(cy)
  let step = zoomStep(cy.zoom())
  let drawn: State | null = null
  const draw = (state: State, from: Position | null) => {
    drawn = state
    const wanted = elementsOf(state, step)
    const difference = differenceOf(feed.shown, wanted)
    const origin = difference.added.length > CROWD ? null : from
    const moves = movesOf(difference, origin)
    for (const { id, to } of moves) if (feed.shown.has(id)) feed.shown.set(id, { ...feed.shown.get(id)!, position: to })
    feed.bring(difference, wanted)
    if (moves.length > 0) travel.go(moves, motionTime(origin === null ? TIME.layout : TIME.arrival))
  }
  draw(now(), null)
  const unsubscribe = store.subscribe((state, before) => {
    if (state === drawn || drawnFields.every((field) => state[field] === before[field])) return
    draw(state, state.nodes === before.nodes ? null : originOf(state))
  })
  const onZoom = () => {
    if (zoomStep(cy.zoom()) === step) return
    step = zoomStep(cy.zoom())
    draw(now(), null)
  }
  cy.on('zoom', onZoom)
  const unbind = () => {
    cy.off('zoom', onZoom)
    unsubscribe()
    feed.stop()
    travel.stop()
  }
  return { isUnderWay: () => feed.isUnderWay() || travel.isUnderWay(), unbind }
}

const originOf = ({ origin, positions }: State): Position | null => (origin === null ? null : positions[origin] ?? null)

/** What is to be seen moving: what has another place than before, and what comes out of a node. */
const movesOf = ({ added, changed }: Difference, from: Position | null): Move[] => [
  ...changed.flatMap(({ id, position }) => (position ? [{ id, to: position }] : [])),
  ...added.flatMap(({ data, position }) => (position && from ? [{ id: data.id, to: position, from }] : [])),
]
