import { createCrowdTree, type CrowdTree, gather, visitCrowds } from './crowd-tree'
import { hopsOf } from './hops'
import { inOrder, type Layout, linksOf, type Scene } from './layout'
import { type Point } from './point'
import { spreadOut } from './spread-out'

/** Rounds; wished length of a link; pushing of one body on another, and how far it is felt in full; drawing to the middle, less to the sides: screens are wide. */
const FORCES = { rounds: 150, length: 100, charge: 420, reach: 400, nearness: 1.1, drag: 0.6, middle: { x: 0.03, y: 0.05 } }
/** From one step away from the centre to the next, where everything starts. */
const STEP = { x: 150, y: 110 }

/** Linked bodies near each other, all others apart. */
export const force: Layout = {
  id: 'force',
  label: 'layout.force',
  run: (scene) => spreadOut(swing(scene)),
}

/** Bodies under way: places and speeds by index, and which of them are tied or held. */
interface Motion {
  xs: Float64Array
  ys: Float64Array
  vx: Float64Array
  vy: Float64Array
  held: boolean[]
  tree: CrowdTree
  ties: { a: number, b: number, share: number, bias: number }[]
}

function swing(scene: Scene): Point[] {
  const bodies = inOrder(scene)
  const motion = startMotion(scene)
  for (let round = 0; round < FORCES.rounds; round += 1) {
    const heat = (1 - round / FORCES.rounds) ** 1.4
    pushApart(motion, heat)
    drawTogether(motion, heat)
    move(motion, heat)
  }
  return bodies.map((body, index) => ({ ...body, x: motion.xs[index]!, y: motion.ys[index]!, held: motion.held[index]!, seat: { x: 0, y: 0, pull: 0 } }))
}

function startMotion(scene: Scene): Motion {
  const bodies = inOrder(scene)
  const hops = hopsOf(scene)
  const start = bodies.map(({ id, fixed }) => {
    const { depth, turn } = hops.get(id)!
    return fixed ?? { x: Math.cos(turn * 2 * Math.PI) * depth * STEP.x, y: Math.sin(turn * 2 * Math.PI) * depth * STEP.y }
  })
  const [xs, ys] = [Float64Array.from(start, ({ x }) => x), Float64Array.from(start, ({ y }) => y)]
  const held = bodies.map((body) => body.fixed !== null)
  return { xs, ys, held, vx: new Float64Array(xs.length), vy: new Float64Array(xs.length), tree: createCrowdTree(xs, ys), ties: tiesOf(scene) }
}

// A tie's strength is shared among those of its less tied end, so that leaves stay close and hubs are not torn; the less tied end goes farther.
function tiesOf(scene: Scene): Motion['ties'] {
  const at = new Map(inOrder(scene).map((body, index) => [body.id, index]))
  const pairs = linksOf(scene).map(({ from, to }) => ({ a: at.get(from)!, b: at.get(to)! }))
  const degrees = new Int32Array(at.size)
  for (const { a, b } of pairs) {
    degrees[a]! += 1
    degrees[b]! += 1
  }
  return pairs.map(({ a, b }) => ({ a, b, share: 1 / Math.min(degrees[a]!, degrees[b]!), bias: degrees[b]! / (degrees[a]! + degrees[b]!) }))
}

function pushApart({ tree, vx, vy }: Motion, heat: number): void {
  gather(tree)
  const charge = FORCES.charge * heat
  let [x, y] = [0, 0]
  // One function for all points and no roots where none are needed: this is called some million times.
  const feel = (dx: number, dy: number, mass: number) => {
    const squared = Math.max(dx * dx + dy * dy, 100)
    const by = squared > FORCES.reach ** 2 ? (mass * FORCES.reach) / (squared * Math.sqrt(squared)) : mass / squared
    x -= dx * by
    y -= dy * by
  }
  for (let point = 0; point < vx.length; point += 1) {
    x = 0
    y = 0
    visitCrowds(tree, point, FORCES.nearness, feel)
    vx[point]! += x * charge
    vy[point]! += y * charge
  }
}

function drawTogether({ xs, ys, vx, vy, ties }: Motion, heat: number): void {
  for (const { a, b, share, bias } of ties) {
    const [dx, dy] = [xs[b]! + vx[b]! - xs[a]! - vx[a]!, ys[b]! + vy[b]! - ys[a]! - vy[a]!]
    const distance = Math.sqrt(dx * dx + dy * dy) || 1
    const by = ((distance - FORCES.length) / distance) * heat * share
    vx[a]! += dx * by * bias
    vy[a]! += dy * by * bias
    vx[b]! -= dx * by * (1 - bias)
    vy[b]! -= dy * by * (1 - bias)
  }
}

function move({ xs, ys, vx, vy, held }: Motion, heat: number): void {
  for (let point = 0; point < xs.length; point += 1) {
    if (held[point]) continue
    vx[point] = (vx[point]! - xs[point]! * FORCES.middle.x * heat) * FORCES.drag
    vy[point] = (vy[point]! - ys[point]! * FORCES.middle.y * heat) * FORCES.drag
    xs[point]! += vx[point]!
    ys[point]! += vy[point]!
  }
}
