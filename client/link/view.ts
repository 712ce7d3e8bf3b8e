import { type StatedRelation } from '../../cypher/types'
import { firstLayout, type LayoutId, pairKey } from '../state/canvas'
import { type Filters, isIdle, noFilters } from '../state/filters'
import { selectionOf } from '../state/selection'
import { type Board, type MarkKind, type State } from '../state/state'

/**
 * What a link holds: a view by ids of ours, as plain data. Nodes are named once; all else points at them by their order.
 * What the server knows of them is asked again when it is opened.
 */
export interface View {
  v: 1
  /** Ids of nodes, and their places: x, y, x, y … */
  nodes: string[]
  at: number[]
  /** Types of relation, and the edges: type, from, to, type, from, to … */
  types: string[]
  edges: number[]
  hidden?: string[]
  /** Nodes by their order, edges by theirs behind the nodes. */
  away?: number[]
  pins?: number[]
  chosen?: number[]
  expansions?: [number, number[]][]
  focus?: [number, number[]]
  filters?: Partial<Filters>
  layout?: LayoutId
  /** An edge of each pair of nodes whose relations are drawn one by one. */
  parted?: number[]
  byDegree?: 1
  locked?: 1
  time?: 1
  table?: 1
  /** What the reader leaves unmarked. */
  plain?: MarkKind[]
  language: State['language']
}

/** What of the state a link holds. */
export type Linked = Board & Pick<State, 'selected' | 'alsoSelected' | 'canvas' | 'pane' | 'plain' | 'timeBar' | 'language'>

/** The view of a state. */
export function viewOf(state: Linked): View {
  const nodes = Object.keys(state.nodes)
  const edges = Object.values(state.edges)
  const types = [...new Set(edges.map((edge) => edge.type))]
  const order = new Map([...nodes, ...edges.map((edge) => edge.id)].map((id, index) => [id, index]))
  const orders = (ids: readonly string[]) => ids.flatMap((id) => order.get(id) ?? [])
  return dropEmpty({
    v: 1 as const, nodes, at: nodes.flatMap((id) => [Math.round(state.positions[id]?.x ?? 0), Math.round(state.positions[id]?.y ?? 0)]),
    types, edges: edges.flatMap(({ type, from, to }) => [types.indexOf(type), order.get(from)!, order.get(to)!]),
    hidden: [...state.hidden], away: orders(state.away), pins: orders(state.pins), chosen: orders(selectionOf(state)),
    expansions: Object.entries(state.expansions).flatMap(([id, brought]): [number, number[]][] => orders([id]).map((at) => [at, orders(brought)])),
    ...(state.focus && { focus: [state.focus.degree, orders(state.focus.ids)] as [number, number[]] }),
    filters: activeFilters(state.filters), ...(state.layout !== firstLayout && { layout: state.layout }), ...canvasFields(state, orders), ...(state.timeBar && { time: 1 as const }),
    ...(state.pane === 'table' && { table: 1 as const }), plain: [...state.plain], language: state.language,
  })
}

function canvasFields({ edges, canvas: { locked, opened, byDegree } }: Linked, orders: (ids: readonly string[]) => number[]): Partial<View> {
  const parted = opened.map((key) => Object.values(edges).find((edge) => pairKey(edge.from, edge.to) === key)?.id ?? '')
  return {
    parted: orders(parted), ...(byDegree && { byDegree: 1 as const }), ...(locked && { locked: 1 as const }),
  }
}

function activeFilters(filters: Filters): Partial<Filters> {
  return Object.fromEntries((Object.keys(noFilters) as (keyof Filters)[]).filter((field) => !isIdle(field, filters)).map((field) => [field, filters[field]]))
}

const always = new Set(['nodes', 'at', 'types', 'edges'])

function dropEmpty(view: View): View {
  const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0
  return Object.fromEntries(Object.entries(view).filter(([key, value]) => always.has(key) || !isEmpty(value))) as unknown as View
}

/** Ids of a view's nodes and edges, in their order. */
export function idsOf({ nodes, types, edges }: Pick<View, 'nodes' | 'types' | 'edges'>): string[] {
  const triples = Array.from({ length: Math.floor(edges.length / 3) }, (_, index) => edges.slice(index * 3, index * 3 + 3) as [number, number, number])
  return [...nodes, ...triples.map(([type, from, to]) => `${types[type] as StatedRelation}|${nodes[from]}|${nodes[to]}`)]
}
