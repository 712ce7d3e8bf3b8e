import { useEffect, useRef, useState } from 'react'
import { PickArea } from '../selection/pick-area'
import { CanvasButtons } from './canvas-buttons'
import { canvasEvents } from './canvas-events'
import { HoverTip } from './hover-tip'
import { Minimap } from './minimap'
import { type Canvas } from './mount'
import styles from './graph-canvas.module.css'

/** The picture. The drawing itself follows the store (picture.ts); React only holds its place. */
export function GraphCanvas() {
  const container = useRef<HTMLDivElement>(null)
  const [canvas, setCanvas] = useState<Canvas | null>(null)
  useEffect(() => {
    let mounted: Canvas | null = null
    let gone = false
    void import('./mount').then(({ mountCanvas }) => {
      if (gone || !container.current) return
      mounted = mountCanvas(container.current, canvasEvents)
      setCanvas(mounted)
    })
    return () => {
      gone = true
      mounted?.destroy()
    }
  }, [])
  return (
    <>
      <div ref={container} className={styles.canvas} aria-hidden="true" data-testid="canvas" />
      {canvas && <PickArea canvas={canvas} />}
      {canvas && <HoverTip canvas={canvas} />}
      {canvas && <Minimap canvas={canvas} />}
      {canvas && <CanvasButtons canvas={canvas} />}
    </>
  )
}
