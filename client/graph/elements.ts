import { statedRelations } from '../../cypher/ontology'
import { type GraphEdge, type GraphNode } from '../../server/contract'
import { greyedOf } from '../filters/greyed'
import { selectionOf } from '../state/selection'
import { shownOf } from '../state/shown'
import { type Position, type State } from '../state/state'
import { type Ink, inks } from './ink'
import { type Light, lightOf } from './light'
import { lookOf, signOf } from './look'

/** One thing on the canvas. Every field is always set: merged element data never loses a key. */
export interface GraphElement {
  data: Readonly<Record<string, string | number>> & { readonly id: string }
  /** Nodes only. */
  position?: Position
}

/** The part of the state that the canvas draws. */
export type Drawn = Pick<State, 'nodes' | 'edges' | 'positions' | 'hidden' | 'away' | 'focus' | 'filters' | 'facts' | 'selected' | 'alsoSelected' | 'hovered' | 'scheme' | 'language'>

/** Everything to be seen, by id: nodes first, then the edges between them. */
export function elementsOf(drawn: Drawn): Map<string, GraphElement> {
  const { nodes, edges } = shownOf(drawn)
  const chosen = new Set(selectionOf(drawn))
  const light = lightOf(drawn, edges)
  const greyed = greyedOf(drawn)
  const ink = inks[drawn.scheme]
  return new Map([
    ...nodes.map((node) => [node.id, greyedOr(greyed, nodeElement(node, drawn.positions[node.id], chosen.has(node.id), light, ink), ink)] as const),
    ...edges.map((edge) => [edge.id, greyedOr(greyed, edgeElement(edge, drawn.language, light, ink), ink)] as const),
  ])
}

// What a filter leaves out is drawn in the ground's own grey, and lies below the rest.
function greyedOr(greyed: ReadonlySet<string>, element: GraphElement, ink: Ink): GraphElement {
  if (!greyed.has(element.data.id)) return element
  const { labelAt } = element.data
  const nodes: Record<string, string> = labelAt === undefined ? {} : { halo: labelAt === 'center' ? ink.edge : ink.ground, nameColour: ink.name }
  return { ...element, data: { ...element.data, colour: ink.edge, ...nodes, opacity: Math.min(Number(element.data.opacity), 0.45), depth: 0 } }
}

function nodeElement(node: GraphNode, position: Position | undefined, chosen: boolean, light: Light, ink: Ink): GraphElement {
  const look = lookOf(node)
  const sign = signOf(node.type)
  const inside = look.labelAt === 'center'
  return {
    data: {
      id: node.id, type: node.type, ...look, ...sign,
      nameColour: inside ? '#ffffff' : ink.name, halo: inside ? sign.colour : ink.ground, labelGap: inside ? 0 : 4,
      ground: ink.ground,
      ring: chosen ? 3 : 0, ringColour: ink.accent,
      opacity: light.dims(node.id) ? 0.16 : 1,
      depth: chosen ? 3 : light.shows(node.id) ? 2 : 1,
    },
    position: position ?? { x: 0, y: 0 },
  }
}

function edgeElement(edge: GraphEdge, language: State['language'], light: Light, ink: Ink): GraphElement {
  const shown = light.shows(edge.id)
  return {
    data: {
      id: edge.id, source: edge.from, target: edge.to, type: edge.type,
      label: light.names(edge.id) ? statedRelations[edge.type][language] : '',
      colour: light.names(edge.id) ? ink.accent : shown ? ink.lit : ink.edge,
      width: light.names(edge.id) ? 2.5 : shown ? 1.5 : 1,
      nameColour: ink.name, ground: ink.ground,
      opacity: light.dims(edge.id) ? 0.12 : shown ? 1 : 0.7,
      depth: shown ? 1 : 0,
    },
  }
}
