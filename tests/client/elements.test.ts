import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import { syntheticPart } from '../../bench/synthetic'
import { elementsOf } from '../../client/graph/elements'
import { pinMark } from '../../client/graph/pin-mark'
import { sightAt, zoomStep } from '../../client/graph/sight'
import { pairKey } from '../../client/state/canvas'
import { type GraphEdge, type GraphNode } from '../../server/contract'
import { noFilters } from '../../client/state/filters'
import { initialState, type State } from '../../client/state/state'
import { byId, edge, node } from './samples'

const drawn: State = {
  ...initialState,
  nodes: byId(node('District:玉泉区'), node('Programme:温暖工程'), node('Official:南男')),
  edges: byId(edge('District:玉泉区', 'ADVANCES', 'Programme:温暖工程'), edge('Official:南男', 'HOLDS_POST', 'District:玉泉区')),
  positions: { 'District:玉泉区': { x: 10, y: 20 } },
}
const advances = 'ADVANCES|District:玉泉区|Programme:温暖工程'
const holdsPost = 'HOLDS_POST|Official:南男|District:玉泉区'

const field = (state: State, name: string) =>
  Object.fromEntries([...elementsOf(state)].map(([id, { data }]) => [id, data[name]]))

describe('the elements of a state', () => {
  test('a node carries its look, its sign and its place', () => {
    expect(elementsOf(drawn).get('District:玉泉区')).toEqual({
      data: {
        id: 'District:玉泉区', type: 'District', label: '玉泉区', fontSize: 14, width: 68, height: 32.2, labelAt: 'center', labelGap: 0,
        colour: '#b4442f', shape: 'round-rectangle', nameColour: '#ffffff', halo: '#b4442f', ground: '#f8f7f4',
        nameOpacity: 1, mark: 'none', markAt: '1px', ring: 0, ringColour: '#33508f', opacity: 1, depth: 1,
      },
      position: { x: 10, y: 20 },
    })
  })

  test('an edge carries its ends and stays quiet', () => {
    expect(elementsOf(drawn).get(advances)).toEqual({
      data: {
        id: advances, source: 'District:玉泉区', target: 'Programme:温暖工程', type: 'ADVANCES', label: '', colour: '#b9bac0', width: 1, arrow: 'triangle', curve: 'straight',
        nameColour: '#2b2d33', ground: '#f8f7f4', opacity: 0.7, depth: 0,
      },
    })
  })

  test('every field is set in every state, for merged data never loses a key', () => {
    const states = [drawn, { ...drawn, selected: advances }, { ...drawn, hovered: 'Official:南男' }, { ...drawn, scheme: 'dark' as const }, { ...drawn, filters: { ...noFilters, mentions: 9 } }]
    const keys = states.flatMap((state) => [...elementsOf(state).values()].map(({ data }) => Object.keys(data).sort().join(' ')))
    expect(new Set(keys).size).toBe(2)
  })

  test.each(Object.keys(entityTypes) as EntityType[])('%s has the colour and the shape of the ontology', (type) => {
    const [element] = elementsOf({ ...initialState, nodes: byId(node(`${type}:某某`)) }).values()
    expect(element!.data).toMatchObject({ colour: entityTypes[type].colour, shape: entityTypes[type].shape })
  })

  test('a hidden type goes with its edges', () => {
    expect([...elementsOf({ ...drawn, hidden: ['Official'] }).keys()]).toEqual(['District:玉泉区', 'Programme:温暖工程', advances])
  })

  test('nodes come before edges', () => {
    expect([...elementsOf(drawn).keys()]).toEqual(['District:玉泉区', 'Programme:温暖工程', 'Official:南男', advances, holdsPost])
  })

  test('pointing at a node dims what does not touch it', () => {
    expect(field({ ...drawn, hovered: 'Official:南男' }, 'opacity')).toEqual({
      'District:玉泉区': 1, 'Programme:温暖工程': 0.16, 'Official:南男': 1, [advances]: 0.12, [holdsPost]: 1,
    })
  })

  test('choosing a node strengthens its edges and dims nothing', () => {
    const state = { ...drawn, selected: 'Official:南男' }
    expect(field(state, 'opacity')).toEqual({ 'District:玉泉区': 1, 'Programme:温暖工程': 1, 'Official:南男': 1, [advances]: 0.7, [holdsPost]: 1 })
    expect(field(state, 'ring')).toMatchObject({ 'Official:南男': 3, 'District:玉泉区': 0 })
  })

  test('what a filter leaves out is grey, its edges too; the rest keeps its colour', () => {
    const state: State = { ...drawn, filters: { ...noFilters, withoutTypes: ['Official'] } }
    expect(field(state, 'opacity')).toEqual({ 'District:玉泉区': 1, 'Programme:温暖工程': 1, 'Official:南男': 0.45, [advances]: 0.7, [holdsPost]: 0.45 })
    expect(field(state, 'colour')).toMatchObject({ 'District:玉泉区': '#b4442f', 'Official:南男': '#b9bac0', [holdsPost]: '#b9bac0' })
  })

  test.each([['zh', '推进'], ['en', 'advances']] as const)('a chosen edge says its name in %s', (language, name) => {
    expect(field({ ...drawn, selected: advances, language }, 'label')).toMatchObject({ [advances]: name, [holdsPost]: '' })
  })

  test('a pinned node bears a pin', () => {
    expect(field({ ...drawn, pins: ['Official:南男'] }, 'mark')).toMatchObject({ 'District:玉泉区': 'none', 'Official:南男': pinMark })
  })

  test('nodes are sized by their relations only when asked', () => {
    const width = (byDegree: boolean) => field({ ...drawn, canvas: { ...drawn.canvas, byDegree } }, 'width')
    expect([width(false)['District:玉泉区'], width(true)['District:玉泉区']]).toEqual([68, 76])
    expect(width(true)['Official:南男']).toBe(width(false)['Official:南男'])
  })

  test('a name that is code is a name', () => {
    const [element] = elementsOf({ ...initialState, nodes: byId(node('Project:<img src=x onerror=alert(1)>')) }).values()
    expect(element!.data.label).toBe('<img src\n=x on…')
  })
})

describe('relations between the same two nodes', () => {
  const undertakes = edge('District:玉泉区', 'UNDERTAKES', 'Project:管网')
  const located = edge('Project:管网', 'LOCATED_IN', 'District:玉泉区', ['i1', 'i2'])
  const parallel: State = { ...initialState, nodes: byId(node('District:玉泉区'), node('Project:管网')), edges: byId(undertakes, located) }
  const lines = (state: State) => [...elementsOf(state).values()].filter(({ data }) => data.source).map(({ data }) => ({ id: data.id, label: data.label, arrow: data.arrow, curve: data.curve }))

  test('are one line with their number, under the id of the one most often stated', () => {
    expect(lines(parallel)).toEqual([{ id: located.id, label: '2', arrow: 'none', curve: 'straight' }])
  })

  test('part when their pair is opened', () => {
    expect(lines({ ...parallel, canvas: { ...parallel.canvas, opened: [pairKey('Project:管网', 'District:玉泉区')] } })).toEqual([
      { id: undertakes.id, label: '', arrow: 'triangle', curve: 'bezier' }, { id: located.id, label: '', arrow: 'triangle', curve: 'bezier' },
    ])
  })

  test('say the name of the one that is chosen, and how many others there are', () => {
    expect(lines({ ...parallel, selected: undertakes.id })).toEqual([{ id: located.id, label: '实施 +1', arrow: 'none', curve: 'straight' }])
  })
})

describe('names at a zoom', () => {
  const many = syntheticPart(700, 900)
  const positions = Object.fromEntries(many.nodes.map(({ id }, nth) => [id, { x: (nth % 30) * 150, y: Math.floor(nth / 30) * 60 }]))
  const few: [GraphNode[], GraphEdge[]] = [many.nodes.slice(0, 20), []]

  test('fade as they become too small to read', () => {
    expect([1, 0.6, 0.5, 0.4, 0.3].map((zoom) => sightAt(zoomStep(zoom), ...few, positions).names)).toEqual([1, 1, 0.75, 0, 0])
  })

  test('in a large picture the most linked keep theirs, as large as can be read, none near another', () => {
    const { landmarks } = sightAt(zoomStep(0.2), many.nodes, many.edges, positions)
    const districts = [...landmarks.keys()].filter((id) => id.startsWith('District:'))
    expect(landmarks.size).toBeLessThanOrEqual(40)
    expect(districts.length).toBeGreaterThan(2)
    expect([...landmarks.values()].every((size) => size * 0.2 > 10)).toBe(true)
    const near = [...landmarks.keys()].flatMap((a) => [...landmarks.keys()].filter((b) => a < b && Math.abs(positions[a]!.x - positions[b]!.x) * 0.2 < 100 && Math.abs(positions[a]!.y - positions[b]!.y) * 0.2 < 28))
    expect(near).toEqual([])
  })

  test('lines are still seen from afar', () => {
    expect([1, 0.3, 0.15, 0.05].map((zoom) => sightAt(zoomStep(zoom), ...few, positions).lines)).toEqual([1, 2, 4, 8])
  })

  test('need no landmarks where all can be read; from afar a small picture has some too', () => {
    expect(sightAt(zoomStep(1), many.nodes, many.edges, positions).landmarks.size).toBe(0)
    const some = syntheticPart(90, 120)
    expect([1, 0.2].map((zoom) => sightAt(zoomStep(zoom), some.nodes, some.edges, Object.fromEntries(some.nodes.map(({ id }, nth) => [id, { x: nth * 400, y: 0 }]))).landmarks.size > 0)).toEqual([false, true])
  })
})
