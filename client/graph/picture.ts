import { type Core, type ElementDefinition } from 'cytoscape'
import { now, store } from '../state/store'
import { type Position, type State } from '../state/state'
import { type Difference, differenceOf } from './difference'
import { type Drawn, elementsOf, type GraphElement } from './elements'
import { motionTime } from './motion'

const drawnFields: (keyof Drawn)[] = ['nodes', 'edges', 'positions', 'hidden', 'away', 'focus', 'filters', 'facts', 'selected', 'alsoSelected', 'hovered', 'scheme', 'language']

/** Keeps the canvas the picture of the state: each change goes over as a minimal difference, in one batch. */
export function bindPicture(cy: Core): () => void {
  let shown: Map<string, GraphElement> = new Map()
  const draw = (state: State, from: Position | null) => {
    const next = elementsOf(state)
    applyDifference(cy, differenceOf(shown, next), from)
    shown = next
  }
  draw(now(), null)
  return store.subscribe((state, before) => {
    if (drawnFields.every((field) => state[field] === before[field])) return
    draw(state, state.nodes === before.nodes ? null : originOf(state))
  })
}

const originOf = ({ origin, positions }: State): Position | null => (origin === null ? null : positions[origin] ?? null)

function applyDifference(cy: Core, { added, removed, changed }: Difference, from: Position | null): void {
  const time = from === null ? 0 : motionTime(320)
  cy.batch(() => {
    for (const id of removed) cy.getElementById(id).remove()
    cy.add(added.map((element) => definitionOf(element, time > 0 ? from : null)))
    for (const { id, data, position } of changed) {
      const element = cy.getElementById(id)
      if (data) element.data(data)
      if (position) element.nodes().positions(() => position)
    }
  })
  if (time > 0) for (const { data, position } of added) moveTo(cy, data.id, position, time)
}

const definitionOf = ({ data, position }: GraphElement, from: Position | null): ElementDefinition =>
  ({ data: { ...data }, ...(position && { position: { ...(from ?? position) } }) })

function moveTo(cy: Core, id: string, position: Position | undefined, duration: number): void {
  if (position) cy.getElementById(id).animate({ position: { ...position } }, { duration, easing: 'ease-out-cubic' })
}
