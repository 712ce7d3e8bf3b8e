import { type EntityType } from '../../cypher/types'
import { type PartAnswer } from '../../server/contract/by-ids'
import { type Canvas, firstLayout, pairKey } from '../state/canvas'
import { noFilters } from '../state/filters'
import { selectMany } from '../state/selection'
import { type Board, type Positions, type State, type Transition } from '../state/state'
import { idsOf, type View } from './view'

/** A view with what the graph still holds of it, and the ids of what it does not hold. */
export interface Found { view: View, part: PartAnswer, positions: Positions, missing: readonly string[] }

/** Matches a view with what the server gave for its nodes. */
export function matchView(view: View, given: PartAnswer): Found {
  const there = new Set(given.nodes.map(({ id }) => id))
  const wanted = new Set(idsOf(view))
  const places = view.nodes.map((id, index) => [id, { x: view.at[index * 2] ?? Number.NaN, y: view.at[index * 2 + 1] ?? Number.NaN }] as const)
  return {
    view,
    // A view whose edges could not be read shows all there are.
    part: { nodes: given.nodes, edges: view.edges.length === 0 && view.types.length === 0 ? given.edges : given.edges.filter(({ id }) => wanted.has(id)) },
    positions: Object.fromEntries(places.filter(([id, { x, y }]) => there.has(id) && Number.isFinite(x) && Number.isFinite(y))),
    missing: view.nodes.filter((id) => !there.has(id)),
  }
}

/** Puts a view on the canvas in the place of what is there; `positions` has a place for every node. */
export const showView = ({ view, part }: Found, positions: Positions): Transition => (state) => {
  const ids = idsOf(view)
  const nodes = Object.fromEntries(part.nodes.map((node) => [node.id, node]))
  const edges = Object.fromEntries(part.edges.map((edge) => [edge.id, edge]))
  const known = (orders: readonly number[] = []) => orders.map((at) => ids[at]).filter((id): id is string => id !== undefined && Boolean(nodes[id] ?? edges[id]))
  const board: Board = {
    nodes, edges, positions, layout: view.layout ?? firstLayout, hidden: (view.hidden ?? []) as EntityType[], away: known(view.away), pins: known(view.pins),
    expansions: Object.fromEntries((view.expansions ?? []).flatMap(([at, brought]) => known([at]).map((id) => [id, known(brought)]))),
    focus: view.focus && known(view.focus[1]).length > 0 ? { degree: view.focus[0], ids: known(view.focus[1]) } : null,
    filters: { ...noFilters, ...view.filters },
  }
  return selectMany(known(view.chosen))({ ...state, ...board, canvas: canvasOf(view, known(view.parted), edges), origin: null, ...lookOf(view) })
}

const lookOf = ({ time, table, plain = [] }: View): Pick<State, 'timeBar' | 'pane' | 'plain'> =>
  ({ timeBar: time === 1, pane: table === 1 ? 'table' : 'canvas', plain })

function canvasOf({ byDegree, locked }: View, parted: readonly string[], edges: Board['edges']): Canvas {
  const opened = parted.flatMap((id) => (edges[id] ? [pairKey(edges[id].from, edges[id].to)] : []))
  return { byDegree: byDegree === 1, locked: locked === 1, opened }
}

/** A node's name as its id tells it, for what is no longer there to say it itself. */
export const nameInId = (id: string): string => id.slice(id.indexOf(':') + 1).replace(/@.*$/s, '')
