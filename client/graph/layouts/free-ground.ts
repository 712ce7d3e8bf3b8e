/** A rectangle around its middle. */
export interface Box { x: number, y: number, width: number, height: number }

/** Free ground kept between labels. */
export const GAP = { x: 14, y: 12 }

const CELL = 200

/** Ground that knows what stands on it: boxes are found by the cells of a grid they touch. */
export interface Ground {
  isFree: (box: Box) => boolean
  take: (box: Box) => void
}

/** Empty ground. */
export function createGround(): Ground {
  const cells = new Map<string, Box[]>()
  return {
    isFree: (box) => cellsOf(box).every((cell) => cells.get(cell)?.every((other) => areApart(box, other)) ?? true),
    take: (box) => {
      for (const cell of cellsOf(box)) cells.set(cell, [...cells.get(cell) ?? [], box])
    },
  }
}

const areApart = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 + GAP.x || Math.abs(a.y - b.y) >= (a.height + b.height) / 2 + GAP.y

function cellsOf({ x, y, width, height }: Box): string[] {
  const columns = range(x - width / 2 - GAP.x, x + width / 2 + GAP.x)
  const rows = range(y - height / 2 - GAP.y, y + height / 2 + GAP.y)
  return columns.flatMap((column) => rows.map((row) => `${column} ${row}`))
}

function range(from: number, to: number): number[] {
  const first = Math.floor(from / CELL)
  return Array.from({ length: Math.floor(to / CELL) - first + 1 }, (_, index) => first + index)
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
