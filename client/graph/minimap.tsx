import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import { useText } from '../text/text'
import { meaningOf } from '../keys/place-keys'
import { minimapKeys } from './minimap-keys'
import { drawDots, drawFrame, type Lay, layMap, MAP, planeAt } from './minimap-drawing'
import { type Canvas } from './mount'
import { store } from '../state/store'
import styles from './minimap.module.css'

/** How far a press of an arrow key moves the picture, as a part of what is seen. */
const STRIDE = 0.15

/** The whole picture in small, with a frame around what the canvas shows; pressing, dragging or arrow keys move it. */
export function Minimap({ canvas }: { canvas: Canvas }) {
  const t = useText()
  const ref = useRef<HTMLCanvasElement>(null)
  const lay = useRef<Lay | null>(null)
  useEffect(() => follow(ref.current!, canvas, (next) => { lay.current = next }), [canvas])
  const go = ({ currentTarget, clientX, clientY, buttons }: PointerEvent<HTMLCanvasElement>) => {
    if (buttons === 0 || !lay.current) return
    const { left, top } = currentTarget.getBoundingClientRect()
    canvas.centreOn(planeAt(lay.current, { x: clientX - left, y: clientY - top }))
  }
  const press = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    go(event)
  }
  return <canvas ref={ref} className={styles.map} tabIndex={0} role="application" aria-label={t('canvas.map')} data-testid="minimap"
    onPointerDown={press} onPointerMove={go} onKeyDown={(event) => onKey(event, canvas)} />
}

function onKey(event: KeyboardEvent, canvas: Canvas): void {
  const act = event.ctrlKey || event.metaKey || event.altKey ? null : meaningOf(minimapKeys, event.key)
  if (!act) return
  event.preventDefault()
  if ('zoom' in act) return canvas.zoomBy(act.zoom)
  const { x1, y1, x2, y2 } = canvas.seen()
  const by = event.shiftKey ? 4 * STRIDE : STRIDE
  canvas.centreOn({ x: (x1 + x2) / 2 + act.way[0] * (x2 - x1) * by, y: (y1 + y2) / 2 + act.way[1] * (y2 - y1) * by })
}

// The dots are drawn when the picture changes, the frame also when it is moved; both once a frame at most.
function follow(element: HTMLCanvasElement, canvas: Canvas, tell: (lay: Lay | null) => void): () => void {
  const ratio = window.devicePixelRatio
  const dots = document.createElement('canvas')
  for (const each of [element, dots]) Object.assign(each, { width: MAP.width * ratio, height: MAP.height * ratio })
  const [shown, kept] = [element.getContext('2d')!, dots.getContext('2d')!]
  for (const context of [shown, kept]) context.scale(ratio, ratio)
  let [frame, stale, lay]: [number, boolean, Lay | null] = [0, true, null]
  const draw = () => {
    frame = 0
    if (stale) {
      lay = layMap()
      tell(lay)
      if (lay) drawDots(kept, lay)
      stale = false
    }
    shown.clearRect(0, 0, MAP.width, MAP.height)
    if (!lay) return
    shown.drawImage(dots, 0, 0, MAP.width, MAP.height)
    drawFrame(shown, lay, canvas)
  }
  const ask = () => {
    frame ||= requestAnimationFrame(draw)
  }
  const leaveStore = store.subscribe((state, before) => {
    stale ||= state.nodes !== before.nodes || state.positions !== before.positions || state.hidden !== before.hidden || state.away !== before.away || state.focus !== before.focus
    if (stale || state.scheme !== before.scheme) ask()
  })
  const leaveView = canvas.onView(ask)
  ask()
  return () => {
    cancelAnimationFrame(frame)
    leaveStore()
    leaveView()
  }
}
