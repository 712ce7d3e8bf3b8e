/** Points that are not parted further. */
const HANDFUL = 6

/**
 * Points halved and halved again by where they lie, so that a far crowd is felt as one body (after Barnes and Hut 1986).
 * Halves hold equally many points whatever their places, so points on one spot or far outliers cost nothing extra.
 */
export interface CrowdTree {
  xs: Float64Array
  ys: Float64Array
  /** The points in the order of the tree; crowd `k` is `order[first[k]] … order[last[k] - 1]`, its halves are `2k + 1` and `2k + 2`. */
  order: Int32Array
  first: Int32Array
  last: Int32Array
  /** The crowd's middle, and its wider side. */
  x: Float64Array
  y: Float64Array
  size: Float64Array
}

/** A tree over points whose places move; `gather` follows them. */
export function createCrowdTree(xs: Float64Array, ys: Float64Array): CrowdTree {
  const crowds = 2 ** (Math.ceil(Math.log2(Math.max(1, xs.length / HANDFUL))) + 2)
  return {
    xs, ys, order: Int32Array.from(xs.keys()), first: new Int32Array(crowds), last: new Int32Array(crowds),
    x: new Float64Array(crowds), y: new Float64Array(crowds), size: new Float64Array(crowds),
  }
}

/** Parts the points anew, from where they are now. */
export function gather(tree: CrowdTree, crowd = 0, first = 0, last = tree.xs.length): void {
  tree.first[crowd] = first
  tree.last[crowd] = last
  const { wide, high } = measure(tree, crowd)
  if (last - first <= HANDFUL) return
  const middle = (first + last) >> 1
  partAt(tree.order, wide > high ? tree.xs : tree.ys, first, last - 1, middle)
  gather(tree, 2 * crowd + 1, first, middle)
  gather(tree, 2 * crowd + 2, middle, last)
}

function measure(tree: CrowdTree, crowd: number): { wide: number, high: number } {
  const { xs, ys, order } = tree
  const [first, last] = [tree.first[crowd]!, tree.last[crowd]!]
  let [left, right, top, bottom, x, y] = [Infinity, -Infinity, Infinity, -Infinity, 0, 0]
  for (let at = first; at < last; at += 1) {
    const px = xs[order[at]!]!
    const py = ys[order[at]!]!
    x += px
    y += py
    if (px < left) left = px
    if (px > right) right = px
    if (py < top) top = py
    if (py > bottom) bottom = py
  }
  tree.x[crowd] = x / (last - first)
  tree.y[crowd] = y / (last - first)
  tree.size[crowd] = Math.max(right - left, bottom - top)
  return { wide: right - left, high: bottom - top }
}

// Hoare's selection: what is smaller than the point at `middle` comes before it.
function partAt(order: Int32Array, values: Float64Array, first: number, last: number, middle: number): void {
  while (first < last) {
    const pivot = values[order[(first + last) >> 1]!]!
    let [from, to] = [first, last]
    while (from <= to) {
      while (values[order[from]!]! < pivot) from += 1
      while (values[order[to]!]! > pivot) to -= 1
      if (from > to) break
      const held = order[from]!
      order[from] = order[to]!
      order[to] = held
      from += 1
      to -= 1
    }
    if (to < middle) first = from
    if (from > middle) last = to
  }
}

const stack = new Int32Array(256)

/** Calls `feel` with every point or far crowd that a point feels: the way to it, and of how many it is. `nearness` says up to which ratio of size to distance a crowd is one. */
export function visitCrowds(tree: CrowdTree, point: number, nearness: number, feel: (dx: number, dy: number, mass: number) => void): void {
  const { xs, ys, order, first, last, size } = tree
  const x = xs[point]!
  const y = ys[point]!
  const near = nearness * nearness
  let depth = 1
  stack[0] = 0
  while (depth > 0) {
    const crowd = stack[--depth]!
    const dx = tree.x[crowd]! - x
    const dy = tree.y[crowd]! - y
    const count = last[crowd]! - first[crowd]!
    if (size[crowd]! * size[crowd]! < near * (dx * dx + dy * dy)) feel(dx, dy, count)
    else if (count > HANDFUL) {
      stack[depth++] = 2 * crowd + 1
      stack[depth++] = 2 * crowd + 2
    } else {
      for (let at = first[crowd]!; at < last[crowd]!; at += 1) {
        const other = order[at]!
        if (other !== point) feel(xs[other]! - x, ys[other]! - y, 1)
      }
    }
  }
}
