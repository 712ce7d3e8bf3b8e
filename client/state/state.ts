import { type EntityType } from '../../cypher/types'
import { type GraphEdge, type GraphNode } from '../../server/contract'
import { type Answer } from './answers'
import { canvasPlace, type Place } from './place'

/** A point of the canvas's own plane. */
export interface Position { x: number, y: number }
/** Places of nodes, by id. */
export type Positions = Readonly<Record<string, Position>>

/** What the canvas is asked to bring into view; `nth` makes each asking a new one. */
export interface Camera {
  on: 'all' | readonly string[]
  /** `centre` moves always, `reveal` only where something would stay unseen. */
  how: 'centre' | 'reveal'
  nth: number
}

/** One sentence to the reader of the screen, said once. */
export type Notice =
  | { kind: 'cut', total: number, shown: number }
  | { kind: 'added', count: number }
  | { kind: 'complete' }
  | { kind: 'failed', status: number }

/** All the app knows. Changed by transitions only: `(arguments) => (state) => state`. */
export interface State {
  nodes: Readonly<Record<string, GraphNode>>
  /** By `edgeKey`. */
  edges: Readonly<Record<string, GraphEdge>>
  positions: Positions
  /** The node from which the last additions came, so that they can be seen to come from it. */
  origin: string | null
  hidden: readonly EntityType[]
  selected: string | null
  hovered: string | null
  camera: Camera
  place: Place
  /** Places behind this one in the browser's history. */
  depth: number
  /** What the server said, by path. */
  answers: Readonly<Record<string, Answer<unknown>>>
  online: boolean
  notice: Notice | null
  scheme: 'light' | 'dark'
  language: 'zh' | 'en'
}

/** Where everything starts. */
export const initialState: State = {
  nodes: {}, edges: {}, positions: {}, origin: null, hidden: [],
  selected: null, hovered: null, camera: { on: 'all', how: 'centre', nth: 0 },
  place: canvasPlace, depth: 0,
  answers: {}, online: true, notice: null, scheme: 'light', language: 'zh',
}

/** A change of what the app knows. */
export type Transition = (state: State) => State
