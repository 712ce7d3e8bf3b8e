import { arrangeAll, arrangeNew } from '../../client/graph/scene'
import { boxOf, centreView, fitView, revealView } from '../../client/graph/view-box'
import { createCrowdTree, gather, visitCrowds } from '../../client/graph/layouts/crowd-tree'
import { layoutOf, layouts } from '../../client/graph/layouts/layouts'
import { type Positions } from '../../client/state/state'
import { type GraphEdge, type GraphNode } from '../../server/contract'
import { seededRandom, syntheticPart } from '../../bench/synthetic'
import { byId, edge, node } from './samples'

const names = ['玉泉区', '回民区', '新城区', '赛罕区', '托克托县', '清水河县']
const districts = [node('District:呼和浩特市'), ...names.map((name) => node(`District:${name}`))]
const officials = names.map((name) => node(`Official:${name}长`))
const programmes = Array.from({ length: 24 }, (_, index) => node(`Programme:第${index}号产业集群培育行动`))
const nodes = [...districts, ...officials, ...programmes]
const edges = [
  ...names.flatMap((name) => [edge(`District:${name}`, 'LOCATED_IN', 'District:呼和浩特市'), edge(`Official:${name}长`, 'HOLDS_POST', `District:${name}`)]),
  ...programmes.flatMap((programme, index) => names.filter((_, at) => (index + at) % 4 === 0 || index < 3).map((name) => edge(`District:${name}`, 'ADVANCES', programme.id))),
]

function overlaps(all: GraphNode[], positions: Positions): string[] {
  const boxes = all.map(({ id }) => ({ id, ...boxOf([id], { nodes: byId(...all), positions })! }))
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2).map((b) => `${a.id} ${b.id}`))
}

// Links that pass within ten pixels of a node's middle that is not theirs.
function pierced(all: GraphNode[], links: GraphEdge[], positions: Positions): string[] {
  return links.flatMap(({ from, to }) => {
    const [a, b] = [positions[from]!, positions[to]!]
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    return all.filter(({ id }) => id !== from && id !== to).filter(({ id }) => {
      const p = positions[id]!
      const along = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length ** 2
      return along > 0 && along < 1 && Math.abs((p.x - a.x) * (b.y - a.y) - (p.y - a.y) * (b.x - a.x)) / length < 10
    }).map(({ id }) => `${from} ${id} ${to}`)
  })
}

const everyNumber = (positions: Positions) => Object.values(positions).flatMap(({ x, y }) => [x, y])

describe.each(layouts.map((layout) => [layout.id, layout] as const))('the layout %s', (_, layout) => {
  const positions = arrangeAll(layout, nodes, edges)

  test('places every node, no label over another', () => {
    expect(Object.keys(positions).sort()).toEqual(nodes.map(({ id }) => id).sort())
    expect(overlaps(nodes, positions)).toEqual([])
  })

  test('gives the same picture for the same data, in whatever order it comes', () => {
    expect(arrangeAll(layout, nodes, edges)).toEqual(positions)
    expect(arrangeAll(layout, [...nodes].reverse(), [...edges].reverse())).toEqual(positions)
  })

  test('leaves what is pinned where it is, and lays no label over it', () => {
    const pinned = { 'District:玉泉区': { x: 700, y: -400 }, 'Programme:第3号产业集群培育行动': { x: 0, y: 0 } }
    const around = arrangeAll(layout, nodes, edges, { fixed: pinned })
    expect(around).toMatchObject(pinned)
    expect(overlaps(nodes, around)).toEqual([])
    expect(arrangeAll(layout, nodes, edges, { fixed: positions })).toEqual(positions)
  })

  test.each([[1, 400, 600], [2, 120, 300]])('holds for a larger picture (seed %i, %i nodes, %i relations)', (seed, many, ties) => {
    const large = syntheticPart(many, ties, seed)
    const places = arrangeAll(layout, large.nodes, large.edges)
    expect(Object.keys(places).length).toBe(many)
    expect(everyNumber(places).every(Number.isFinite)).toBe(true)
    expect(overlaps(large.nodes, places)).toEqual([])
  })

  test.each([
    ['nothing', [], []],
    ['one node', [node('Project:某项目')], []],
    ['no district', [node('Project:甲'), node('Project:乙')], [edge('Project:甲', 'PART_OF', 'Project:乙')]],
    ['an edge that leads nowhere, and one to itself', [node('District:甲')], [edge('District:甲', 'LOCATED_IN', 'District:乙'), edge('District:甲', 'LOCATED_IN', 'District:甲')]],
    ['nodes without any edge', [node('District:甲'), node('District:乙'), node('Official:丙')], []],
  ] as [string, GraphNode[], GraphEdge[]][])('holds with %s', (__, few, links) => {
    const places = arrangeAll(layout, few, links)
    expect(Object.keys(places)).toEqual(few.map(({ id }) => id))
    expect(everyNumber(places).every(Number.isFinite)).toBe(true)
  })
})

describe('by district', () => {
  const positions = arrangeAll(layoutOf('by-district'), nodes, edges)

  test('draws no link of an official through a node that is not its own', () => {
    expect(pierced(nodes, edges.filter(({ type }) => type === 'HOLDS_POST'), positions)).toEqual([])
  })

  test('stands an official beside the own district', () => {
    const distance = (a: string, b: string) => Math.hypot(positions[a]!.x - positions[b]!.x, positions[a]!.y - positions[b]!.y)
    expect(names.filter((name) => distance(`Official:${name}长`, `District:${name}`) > 180)).toEqual([])
  })
})

describe('layered', () => {
  test('stands types one behind another, from who is interviewed to what is advanced', () => {
    const positions = arrangeAll(layoutOf('layered'), nodes, edges)
    const span = (type: string, but = '') => nodes.filter((one) => one.type === type && one.id !== but).map(({ id }) => positions[id]!.x)
    const city = 'District:呼和浩特市'
    expect(Math.max(...span('Official'))).toBeLessThan(positions[city]!.x)
    expect(positions[city]!.x).toBeLessThan(Math.min(...span('District', city)))
    expect(Math.max(...span('District'))).toBeLessThan(Math.min(...span('Programme')))
  })
})

describe('concentric', () => {
  const far = (positions: Positions, id: string) => Math.hypot(positions[id]!.x / 1.5, positions[id]!.y)

  test('has what is chosen in the middle, and what is nearer to it nearer', () => {
    const chosen = 'Official:玉泉区长'
    const positions = arrangeAll(layoutOf('concentric'), nodes, edges, { centre: chosen })
    const distances = [chosen, 'District:玉泉区', 'District:呼和浩特市', 'District:清水河县', 'Official:清水河县长'].map((id) => far(positions, id))
    expect([...distances].sort((a, b) => a - b)).toEqual(distances)
  })
})

describe('the force of crowds', () => {
  test('is nearly that of each point by itself', () => {
    const random = seededRandom(7)
    const [xs, ys] = [Float64Array.from({ length: 400 }, () => random() * 1000), Float64Array.from({ length: 400 }, () => random() * 600)]
    const tree = createCrowdTree(xs, ys)
    gather(tree)
    const push = (nearness: number) => {
      const sum = { x: 0, y: 0, mass: 0, all: 0 }
      visitCrowds(tree, 17, nearness, (dx, dy, mass) => {
        sum.x += (dx * mass) / (dx * dx + dy * dy)
        sum.y += (dy * mass) / (dx * dx + dy * dy)
        sum.mass += mass
        sum.all += mass / Math.hypot(dx, dy)
      })
      return sum
    }
    const [exact, near] = [push(0), push(0.9)]
    expect([exact.mass, near.mass]).toEqual([399, 399])
    expect(Math.hypot(near.x - exact.x, near.y - exact.y)).toBeLessThan(0.02 * exact.all)
  })

  test('points on one spot are a crowd like any other', () => {
    const tree = createCrowdTree(new Float64Array(50), new Float64Array(50))
    gather(tree)
    let felt = 0
    visitCrowds(tree, 0, 0.9, (dx, dy, mass) => { felt += mass + dx + dy })
    expect(felt).toBe(49)
  })
})

describe('placing what is new', () => {
  const known = arrangeAll(layouts[0], nodes, edges)
  const newcomers = Array.from({ length: 50 }, (_, index) => node(`Project:第${index}号改造项目`))
  const links = newcomers.map(({ id }) => edge('District:玉泉区', 'UNDERTAKES', id))
  const fresh = arrangeNew([...nodes, ...newcomers], [...edges, ...links], known, 'District:玉泉区')

  test('names the new only, so that the old stay where they are', () => {
    expect(Object.keys(fresh)).toEqual(newcomers.map(({ id }) => id))
  })

  test('lays no label over another', () => {
    expect(overlaps([...nodes, ...newcomers], { ...known, ...fresh })).toEqual([])
  })

  test('takes less than 300 ms for 200 neighbours', () => {
    const many = Array.from({ length: 200 }, (_, index) => node(`Project:第${index}号工程`))
    const start = performance.now()
    arrangeNew([...nodes, ...many], [...edges, ...many.map(({ id }) => edge('District:玉泉区', 'UNDERTAKES', id))], known, 'District:玉泉区')
    expect(performance.now() - start).toBeLessThan(300)
  })
})

describe('what the camera shows', () => {
  const size = { width: 1000, height: 800 }
  const box = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 })
  test.each([
    ['what is seen stays', box(100, 100, 200, 200), { x: 0, y: 0 }, 1],
    ['left of the canvas', box(-100, 100, 0, 200), { x: 150, y: 0 }, 1],
    ['under the canvas', box(100, 900, 200, 1000), { x: 0, y: -250 }, 1],
    ['too large is fitted', box(0, 0, 2000, 700), { x: 50, y: 242.5 }, 0.45],
  ])('%s', (_, target, pan, zoom) => {
    expect(revealView(target, { zoom: 1, pan: { x: 0, y: 0 } }, size, 50)).toEqual({ zoom, pan })
  })

  test('fitting stops at the closest zoom and stands in the middle', () => {
    expect(fitView(box(0, 0, 10, 10), size, 50, 1.25)).toEqual({ zoom: 1.25, pan: { x: 493.75, y: 393.75 } })
    expect(centreView(box(0, 0, 10, 10), size, 1)).toEqual({ zoom: 1, pan: { x: 495, y: 395 } })
  })
})
