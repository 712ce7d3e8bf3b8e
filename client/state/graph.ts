import { type GraphEdge, type GraphPart } from '../../server/contract'
import { edgeKey } from './place'
import { type Positions, type State, type Transition } from './state'

/** Adds nodes and edges to the canvas; what is there keeps its place, and edges gain the interviews they lacked. */
export const addPart = (part: GraphPart, positions: Positions, origin: string | null = null): Transition => (state) => {
  const nodes = { ...state.nodes, ...Object.fromEntries(part.nodes.map((node) => [node.id, node])) }
  const held = part.edges.filter((edge) => nodes[edge.from] && nodes[edge.to])
  return { ...state, nodes, edges: mergeEdges(state.edges, held), positions: { ...positions, ...state.positions }, origin }
}

function mergeEdges(known: State['edges'], added: GraphEdge[]): State['edges'] {
  const merged: Record<string, GraphEdge> = { ...known }
  for (const edge of added) {
    const id = edgeKey(edge)
    const confidences = [merged[id]?.confidence, edge.confidence].filter((one) => one !== undefined)
    const confidence = confidences.length > 0 ? { confidence: Math.max(...confidences) } : {}
    merged[id] = { ...edge, id, interviews: [...new Set([...merged[id]?.interviews ?? [], ...edge.interviews])], ...confidence }
  }
  return merged
}

/** Nodes were put elsewhere, by hand or by a layout. */
export const moveNodes = (places: Positions): Transition => (state) =>
  ({ ...state, positions: { ...state.positions, ...places } })

/** Takes nodes with their edges, or single edges, off the board for good; what was only theirs goes too. */
export const removeFromView = (ids: readonly string[]): Transition => (state) => {
  const gone = new Set(ids)
  const stays = ([id]: [string, unknown]) => !gone.has(id)
  const edges = Object.entries(state.edges).filter(([id, { from, to }]) => !gone.has(id) && !gone.has(from) && !gone.has(to))
  return {
    ...state,
    nodes: Object.fromEntries(Object.entries(state.nodes).filter(stays)),
    edges: Object.fromEntries(edges),
    positions: Object.fromEntries(Object.entries(state.positions).filter(stays)),
    away: state.away.filter((id) => !gone.has(id)),
    pins: state.pins.filter((id) => !gone.has(id)),
    expansions: Object.fromEntries(Object.entries(state.expansions).filter(stays)),
    alsoSelected: state.alsoSelected.filter((id) => !gone.has(id)),
    selected: state.selected !== null && gone.has(state.selected) ? null : state.selected,
  }
}

/** Pins nodes where they are, or lets them go. */
export const pinNodes = (ids: readonly string[], pinned: boolean): Transition => (state) => {
  const others = state.pins.filter((id) => !ids.includes(id))
  return { ...state, pins: pinned ? [...others, ...ids] : others }
}
