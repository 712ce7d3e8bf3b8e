import { type PointerEvent, useState } from 'react'
import { type Canvas } from '../graph/mount'
import { selectMany } from '../state/selection'
import { shownOf } from '../state/shown'
import { type Position } from '../state/state'
import { apply, now, useApp } from '../state/store'
import { boxBetween, isInside } from './shape'
import styles from './pick-area.module.css'

/** While a box or a lasso is in the hand: what is drawn around is chosen, with Shift or Ctrl beside what was. */
export function PickArea({ canvas }: { canvas: Canvas }) {
  const tool = useApp((state) => state.tool)
  const [path, setPath] = useState<readonly Position[]>([])
  if (tool === 'pointer') return null
  const outline = tool === 'box' && path.length > 1 ? boxBetween(path[0]!, path.at(-1)!) : path
  const finish = (event: PointerEvent) => {
    if (path.length > 1) apply(selectMany(nodesWithin(outline, canvas), event.shiftKey || event.ctrlKey || event.metaKey))
    setPath([])
  }
  return (
    <svg className={styles.area} data-testid="pick-area" aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setPath([placeOf(event)])
      }}
      onPointerMove={(event) => path.length > 0 && setPath([...path, placeOf(event)])} onPointerUp={finish} onPointerCancel={() => setPath([])}>
      {outline.length > 1 && <polygon className={styles.line} points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />}
    </svg>
  )
}

function placeOf(event: PointerEvent<SVGSVGElement>): Position {
  const { left, top } = event.currentTarget.getBoundingClientRect()
  return { x: event.clientX - left, y: event.clientY - top }
}

function nodesWithin(outline: readonly Position[], canvas: Canvas): string[] {
  return shownOf(now()).nodes.map(({ id }) => id).filter((id) => {
    const place = canvas.placeOf(id)
    return place !== null && isInside(place, outline)
  })
}
