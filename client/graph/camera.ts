import { type Core } from 'cytoscape'
import { type Camera, type Position } from '../state/state'
import { shownOf } from '../state/shown'
import { now, store } from '../state/store'
import { motionTime } from './motion'
import { boxOf, centreView, fitView, revealView, sameView, type View } from './view-box'

/** Zooms: no closer than this when fitting, no farther than this when going to one thing. */
const CLOSEST = 1.25
const LEGIBLE = 0.9

/** Shows everything that is not hidden. */
export function fitAll(cy: Core): void {
  const box = boxOf(shownOf(now()).nodes.map(({ id }) => id), now())
  if (box) moveTo(cy, fitView(box, sizeOf(cy), marginOf(cy), CLOSEST), 0)
}

/** Follows what the state asks the camera to look at, and the size of the canvas. */
export function bindCamera(cy: Core, container: HTMLElement): () => void {
  fitAll(cy)
  look(cy, now().camera)
  const unsubscribe = store.subscribe((state, before) => {
    if (state.camera.nth !== before.camera.nth) look(cy, state.camera)
  })
  const watcher = new ResizeObserver(followSize(cy))
  watcher.observe(container)
  return () => {
    unsubscribe()
    watcher.disconnect()
  }
}

// A panel that opens moves the chosen into view; when it closes and nobody has moved the picture since, that is undone.
function followSize(cy: Core): () => void {
  let undo: { from: View, to: View } | null = null
  let area = cy.width() * cy.height()
  return () => {
    cy.resize()
    const size = sizeOf(cy)
    const grows = size.width * size.height > area
    area = size.width * size.height
    if (area === 0) return
    // Under way to something: it is to be in the middle of what there is now.
    if (cy.animated() && !isShift(now().camera.on)) return look(cy, now().camera)
    const from = viewOf(cy)
    if (grows && undo && sameView(undo.to, from)) {
      moveTo(cy, undo.from, motionTime(300))
      undo = null
    } else undo = stepBack(undo, from, reveal(cy, chosenIds()))
  }
}

function stepBack(undo: { from: View, to: View } | null, from: View, to: View | null): typeof undo {
  if (to === null) return undo
  return { from: undo && sameView(undo.to, from) ? undo.from : from, to }
}

function chosenIds(): string[] {
  const { selected, edges } = now()
  const edge = selected === null ? undefined : edges[selected]
  return edge ? [edge.from, edge.to] : selected === null ? [] : [selected]
}

function look(cy: Core, { on, how }: Camera): void {
  if (on === 'all') return fitAll(cy)
  if (isShift(on)) return void cy.panBy(on.by)
  if (how === 'reveal') return void reveal(cy, on)
  const box = boxOf(on, now())
  if (box) moveTo(cy, centreView(box, sizeOf(cy), Math.max(cy.zoom(), LEGIBLE)), motionTime(300))
}

const isShift = (on: Camera['on']): on is { by: Position } => typeof on === 'object' && 'by' in on

function reveal(cy: Core, ids: readonly string[]): View | null {
  const box = boxOf(ids, now())
  const next = box && revealView(box, viewOf(cy), sizeOf(cy), marginOf(cy))
  if (!next || sameView(next, viewOf(cy))) return null
  moveTo(cy, next, motionTime(300))
  return next
}

const sizeOf = (cy: Core) => ({ width: cy.width(), height: cy.height() })
const viewOf = (cy: Core): View => ({ zoom: cy.zoom(), pan: { ...cy.pan() } })
/** Free ground around what is brought into view: less of it on a small canvas. */
const marginOf = (cy: Core): number => Math.min(56, cy.width() * 0.07, cy.height() * 0.12)

function moveTo(cy: Core, { zoom, pan }: View, duration: number): void {
  cy.stop(true)
  if (duration === 0) cy.viewport({ zoom, pan })
  else cy.animate({ zoom, pan }, { duration, easing: 'ease-in-out-cubic' })
}
