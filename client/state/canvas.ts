import { type Positions, type State, type Transition } from './state'
import { toggled } from './toggled'

/** The ways to lay out a picture; see graph/layouts. */
export const layoutIds = ['by-district', 'force', 'layered', 'concentric'] as const
export type LayoutId = typeof layoutIds[number]

/** The layout of the first picture. */
export const firstLayout: LayoutId = 'by-district'

/** How the canvas is drawn and held, beside what is on it. */
export interface Canvas {
  /** Nothing can be moved, by hand or by a layout. */
  locked: boolean
  /** Pairs whose parallel relations are drawn one by one; by `pairKey`. */
  opened: readonly string[]
  /** Nodes are the larger the more relations they have on the canvas. */
  byDegree: boolean
}

/** Where the canvas starts. */
export const initialCanvas: Canvas = { locked: false, opened: [], byDegree: false }

/** The key of two nodes between which relations are folded, whatever their direction. */
export const pairKey = (a: string, b: string): string => (a < b ? `pair|${a}|${b}` : `pair|${b}|${a}`)

const change = (how: (canvas: Canvas) => Partial<Canvas>): Transition => (state) => ({ ...state, canvas: { ...state.canvas, ...how(state.canvas) } })

/** A layout has placed nodes; those that have gone meanwhile are left out. */
export const arrange = (layout: LayoutId, positions: Positions): Transition => (state) => {
  const known = Object.entries(positions).filter(([id]) => state.nodes[id])
  return { ...state, layout, positions: { ...state.positions, ...Object.fromEntries(known) } }
}

/** Holds everything where it is, or lets it be moved. */
export const toggleLock: Transition = change(({ locked }) => ({ locked: !locked }))

/** Draws the relations of a pair one by one, or folded into one. */
export const togglePair = (key: string): Transition => change(({ opened }) => ({ opened: toggled(opened, key) }))

/** Draws the relations of these pairs one by one, those of all others folded. */
export const openPairs = (keys: readonly string[]): Transition => change(() => ({ opened: keys }))

/** Makes nodes the larger the more relations they have, or all of a type alike. */
export const toggleDegree: Transition = change(({ byDegree }) => ({ byDegree: !byDegree }))

/** Whether a node stays where a layout finds it. */
export const isHeld = ({ canvas, pins }: Pick<State, 'canvas' | 'pins'>, id: string): boolean => canvas.locked || pins.includes(id)
