import { type GraphNode } from '../../server/contract'
import { greyedOf } from '../filters/greyed'
import { selectionOf } from '../state/selection'
import { shownOf } from '../state/shown'
import { type Position, type State } from '../state/state'
import { bundlesOf } from './bundles'
import { degreesFor } from './degrees'
import { greyedElement } from './greyed-element'
import { type Ink, inks } from './ink'
import { type Light, lightOf } from './light'
import { lineOf } from './line'
import { lookOf, signOf } from './look'
import { pinMark } from './pin-mark'
import { PLAIN, type Sight, sightAt } from './sight'

/** One thing on the canvas. Every field is always set: merged element data never loses a key. */
export interface GraphElement {
  data: Readonly<Record<string, string | number>> & { readonly id: string }
  /** Nodes only. */
  position?: Position
}

/** The part of the state that the canvas draws. */
export type Drawn = Pick<State, 'nodes' | 'edges' | 'positions' | 'hidden' | 'away' | 'focus' | 'filters' | 'facts' | 'selected' | 'alsoSelected' | 'hovered' | 'pins' | 'canvas' | 'scheme' | 'language'>

/** What all nodes and lines of a picture are drawn by; a `plain` one is large. */
export interface Drawing {
  light: Light
  ink: Ink
  sight: Sight
  plain: boolean
  chosen: ReadonlySet<string>
  pins: ReadonlySet<string>
  degrees: ReadonlyMap<string, number> | null
}

/** Everything to be seen, by id: nodes first, then the lines between them. `step` is the zoom's; see `zoomStep`. */
export function elementsOf(drawn: Drawn, step = 0): Map<string, GraphElement> {
  const { nodes, edges } = shownOf(drawn)
  const plain = nodes.length > PLAIN
  const drawing: Drawing = {
    plain,
    light: lightOf(drawn, edges, plain), ink: inks[drawn.scheme], sight: sightAt(step, nodes, edges, drawn.positions),
    chosen: new Set(selectionOf(drawn)), pins: new Set(drawn.pins), degrees: degreesFor(drawn.canvas, edges),
  }
  const greyed = greyedOf(drawn)
  const heed = (element: GraphElement, grey: boolean) => (grey ? greyedElement(element, drawing.ink) : element)
  return new Map([
    ...nodes.map((node) => [node.id, heed(nodeElement(node, drawn.positions[node.id], drawing), greyed.has(node.id))] as const),
    ...bundlesOf(edges, drawn.canvas.opened).map((bundle) => [bundle.lead.id, heed(lineOf(bundle, drawn.language, drawing), bundle.all.every(({ id }) => greyed.has(id)))] as const),
  ])
}

function nodeElement(node: GraphNode, position: Position | undefined, { light, ink, sight, chosen, pins, degrees }: Drawing): GraphElement {
  const look = lookOf(node, degrees?.get(node.id) ?? 0)
  const sign = signOf(node.type)
  const landmark = sight.landmarks.get(node.id)
  const inside = look.labelAt === 'center' && landmark === undefined
  const pinned = pins.has(node.id)
  return {
    data: {
      id: node.id, type: node.type, ...look, ...sign,
      fontSize: landmark ?? look.fontSize, labelAt: inside ? 'center' : 'bottom',
      nameColour: inside ? '#ffffff' : ink.name, halo: inside ? sign.colour : ink.ground, labelGap: inside ? 0 : 4,
      nameOpacity: landmark === undefined ? sight.names : 1,
      ground: ink.ground, mark: pinned ? pinMark : 'none', markAt: look.labelAt === 'center' ? '1px' : '50%',
      ring: chosen.has(node.id) ? 3 : 0, ringColour: ink.accent,
      opacity: light.dims(node.id) ? 0.16 : 1,
      depth: chosen.has(node.id) ? 3 : light.shows(node.id) || landmark !== undefined ? 2 : 1,
    },
    position: position ?? { x: 0, y: 0 },
  }
}
