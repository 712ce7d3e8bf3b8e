/** A rectangle around its middle. */
export interface Box { x: number, y: number, width: number, height: number }

/** Free ground kept between labels. */
export const GAP = { x: 14, y: 12 }

const CELL = 120
/** Cells on a side, so that a cell has one number for a key. */
const SIDE = 2 ** 20

/** Ground that knows what stands on it: boxes are found by the cells of a grid they touch. */
export interface Ground {
  isFree: (box: Box) => boolean
  take: (box: Box) => void
}

/** Empty ground. */
export function createGround(): Ground {
  const cells = new Map<number, Box[]>()
  return {
    isFree: (box) => everyCell(box, (cell) => cells.get(cell)?.every((other) => areApart(box, other)) ?? true),
    take: (box) => void everyCell(box, (cell) => {
      const there = cells.get(cell)
      if (there) there.push(box)
      else cells.set(cell, [box])
      return true
    }),
  }
}

const areApart = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 + GAP.x || Math.abs(a.y - b.y) >= (a.height + b.height) / 2 + GAP.y

// Asked many thousand times for a large picture: no lists are made.
function everyCell({ x, y, width, height }: Box, holds: (cell: number) => boolean): boolean {
  const [left, right] = [Math.floor((x - width / 2 - GAP.x) / CELL), Math.floor((x + width / 2 + GAP.x) / CELL)]
  const [top, bottom] = [Math.floor((y - height / 2 - GAP.y) / CELL), Math.floor((y + height / 2 + GAP.y) / CELL)]
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) if (!holds(column * SIDE + row)) return false
  }
  return true
}

const GOLDEN_ANGLE = 2.399963

/** The nearest place at which a box stands free. Places tried lie as seeds in a sunflower, from `start` outwards, ever farther and in every direction; `turn` counts them. */
export function nearestFree(box: Box, ground: Ground, from: { start: number, step: number, turn: number }): { place: { x: number, y: number }, turn: number } {
  const outwards = Math.atan2(box.y, box.x)
  for (let turn = from.turn; ; turn += 1) {
    const radius = from.start + from.step * Math.sqrt(turn)
    const angle = outwards + turn * GOLDEN_ANGLE
    const place = { x: Math.round(box.x + Math.cos(angle) * radius * 1.15), y: Math.round(box.y + Math.sin(angle) * radius) }
    if (ground.isFree({ ...box, ...place })) return { place, turn }
  }
}
