import { type EntityType, type StatedRelation } from '../../cypher/types'
import { type GraphEdge, type GraphNode } from '../../server/contract'
import { type Answer } from './answers'
import { type Canvas, firstLayout, initialCanvas, type LayoutId } from './canvas'
import { type Facts, noFacts } from './facts'
import { type Filters, noFilters } from './filters'
import { type History } from './history'
import { canvasPlace, type Place } from './place'

/** A point of the canvas's own plane. */
export interface Position { x: number, y: number }
/** Places of nodes, by id. */
export type Positions = Readonly<Record<string, Position>>

/** What the canvas is asked to bring into view; `nth` makes each asking a new one. */
export interface Camera {
  /** Everything, some nodes, or so many pixels further. */
  on: 'all' | readonly string[] | { by: Position }
  /** `centre` moves always, `reveal` only where something would stay unseen. */
  how: 'centre' | 'reveal'
  nth: number
}

/** One sentence to the reader of the screen, said once. */
export type Notice =
  | { kind: 'cut', total: number, shown: number }
  | { kind: 'added', count: number }
  | { kind: 'complete' }
  | { kind: 'collapsed', count: number }
  | { kind: 'missing', names: readonly string[], count: number }
  | { kind: 'tooLarge', count: number }
  | { kind: 'badLink' | 'linkCopied' | 'linkInBar' }
  | { kind: 'failed', status: number }

/** Only what lies within `degree` steps of some nodes is shown. */
export interface Focus { ids: readonly string[], degree: number }

/** What lies on the canvas, and how: all that a step changes and undoing brings back. */
export interface Board {
  nodes: Readonly<Record<string, GraphNode>>
  /** By `edgeKey`. */
  edges: Readonly<Record<string, GraphEdge>>
  positions: Positions
  /** The layout last asked for. */
  layout: LayoutId
  /** Types taken off the canvas. */
  hidden: readonly EntityType[]
  /** Single nodes and edges taken off the canvas; they are kept, and can be shown again. */
  away: readonly string[]
  /** Nodes that stay where they are, whatever is laid out or collapsed. */
  pins: readonly string[]
  /** By the node that was expanded: the nodes that this brought. */
  expansions: Readonly<Record<string, readonly string[]>>
  focus: Focus | null
  filters: Filters
}

/** What a press on the canvas's ground begins: moving the picture, or drawing around what is to be chosen. */
export type Tool = 'pointer' | 'box' | 'lasso'

/** A menu of some nodes and edges, or of the ground, at a point of the page or in the middle. */
export interface OpenMenu { ids: readonly string[], at: Position | null }

/** What is asked of the reader before anything else. */
export type Dialog =
  | { kind: 'expand', id: string, types: readonly StatedRelation[] }
  | { kind: 'keys' }

/** The sidebar's views, of which one is seen. */
export type SidebarView = 'legend' | 'filters' | 'history'

/** The ways to look at the board: as a picture, or as tables. */
export type Pane = 'canvas' | 'table'

/** What can be marked in an interview: entities by type, and figures. */
export type MarkKind = EntityType | 'figure'

/** All the app knows. Changed by transitions only: `(arguments) => (state) => state`. */
export interface State extends Board {
  history: History
  /** The node from which the last additions came, so that they can be seen to come from it. */
  origin: string | null
  selected: string | null
  /** What is chosen beside `selected`. */
  alsoSelected: readonly string[]
  hovered: string | null
  tool: Tool
  menu: OpenMenu | null
  dialog: Dialog | null
  camera: Camera
  canvas: Canvas
  pane: Pane
  /** What the reader leaves unmarked, in every interview. */
  plain: readonly MarkKind[]
  place: Place
  /** Places behind this one in the browser's history. */
  depth: number
  /** What the server said, by path. */
  answers: Readonly<Record<string, Answer<unknown>>>
  facts: Facts
  online: boolean
  /** What the sidebar shows, and on small screens whether it is open. */
  sidebar: { view: SidebarView, open: boolean }
  /** Whether the time bar is seen. */
  timeBar: boolean
  notice: Notice | null
  scheme: 'light' | 'dark'
  language: 'zh' | 'en'
}

/** Where everything starts. */
export const initialState: State = {
  nodes: {}, edges: {}, positions: {}, layout: firstLayout, hidden: [], away: [], pins: [], expansions: {}, focus: null, filters: noFilters,
  history: { past: [], future: [] }, origin: null,
  selected: null, alsoSelected: [], hovered: null, tool: 'pointer', menu: null, dialog: null, camera: { on: 'all', how: 'centre', nth: 0 },
  canvas: initialCanvas, pane: 'canvas', plain: [], place: canvasPlace, depth: 0,
  answers: {}, facts: noFacts, online: true, sidebar: { view: 'legend', open: false }, timeBar: false, notice: null, scheme: 'light', language: 'zh',
}

/** A change of what the app knows. */
export type Transition = (state: State) => State
