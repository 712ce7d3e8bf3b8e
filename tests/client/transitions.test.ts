import { awaitAnswer, failAnswer, keepAnswer, pathsToRetry, setOnline } from '../../client/state/answers'
import { addPart, moveNode, revealType, toggleType } from '../../client/state/graph'
import { initialState, type State, type Transition } from '../../client/state/state'
import { hover, lookAt, notify, openPlace, select, setLanguage, setScheme } from '../../client/state/view'
import { byId, edge, node } from './samples'

const [district, programme, official] = [node('District:玉泉区'), node('Programme:温暖工程'), node('Official:南男')]
const advances = edge(district.id, 'ADVANCES', programme.id)
const placed: State = { ...initialState, nodes: byId(district, programme), edges: byId(advances), positions: { [district.id]: { x: 1, y: 1 }, [programme.id]: { x: 2, y: 2 } } }

describe('adding to the canvas', () => {
  test('what is there keeps its place; what is new takes the one given', () => {
    const next = addPart({ nodes: [official, district], edges: [] }, { [official.id]: { x: 9, y: 9 }, [district.id]: { x: 7, y: 7 } }, district.id)(placed)
    expect(next).toEqual({ ...placed, nodes: byId(district, programme, official), positions: { ...placed.positions, [official.id]: { x: 9, y: 9 } }, origin: district.id })
  })

  test("an edge said again gains interviews, whatever the server's id", () => {
    const next = addPart({ nodes: [], edges: [{ ...advances, id: 'r:77', interviews: ['i2', 'i1'] }] }, {})(placed)
    expect(next.edges).toEqual(byId({ ...advances, interviews: ['i1', 'i2'] }))
  })

  test('an edge with an end that is not there is left out', () => {
    expect(addPart({ nodes: [], edges: [edge(district.id, 'UNDERTAKES', 'Project:无')] }, {})(placed).edges).toEqual(placed.edges)
  })
})

describe('transitions', () => {
  const at = { on: ['a'], how: 'reveal', nth: 1 } as const
  test.each<[string, Transition, Partial<State>]>([
    ['move a node', moveNode(district.id, { x: 5, y: 6 }), { positions: { ...placed.positions, [district.id]: { x: 5, y: 6 } } }],
    ['hide a type', toggleType('Official'), { hidden: ['Official'] }],
    ['open a place', openPlace({ kind: 'entity', id: district.id }, 3), { place: { kind: 'entity', id: district.id }, depth: 3, selected: district.id }],
    ['choose', select(district.id), { selected: district.id }],
    ['point', hover(district.id), { hovered: district.id }],
    ['look', lookAt(['a'], 'reveal'), { camera: at }],
    ['say', notify({ kind: 'complete' }), { notice: { kind: 'complete' } }],
    ['dark', setScheme('dark'), { scheme: 'dark' }],
    ['English', setLanguage('en'), { language: 'en' }],
    ['away', setOnline(false), { online: false }],
    ['ask', awaitAnswer('/p'), { answers: { '/p': { status: 'loading', data: null } } }],
    ['answered', keepAnswer('/p', 1), { answers: { '/p': { status: 'ready', data: 1 } } }],
    ['failed', failAnswer('/p', 503), { answers: { '/p': { status: 'failed', data: null, code: 503 } } }],
  ])('%s', (_, transition, change) => {
    const before = structuredClone(placed)
    expect(transition(placed)).toEqual({ ...placed, ...change })
    expect(placed).toEqual(before)
  })

  test.each<[string, Transition]>([
    ['pointing at nothing still', hover(null)], ['light still', setScheme('light')], ['online still', setOnline(true)], ['a type that is shown already', revealType('Official')],
  ])('%s is no new state', (_, transition) => {
    expect(transition(placed)).toBe(placed)
  })

  test('hiding twice shows again', () => {
    expect(toggleType('Official')(toggleType('Official')(placed))).toEqual(placed)
    expect(revealType('Official')(toggleType('Official')(placed))).toEqual(placed)
  })

  test('looking twice at the same is two looks', () => {
    expect(lookAt('all')(lookAt('all')(placed)).camera).toEqual({ on: 'all', how: 'centre', nth: 2 })
  })
})

describe('answers', () => {
  test('what was known stays while it is asked again and when that fails', () => {
    const known = keepAnswer('/p', 'old')(placed)
    expect(awaitAnswer('/p')(known).answers).toEqual({ '/p': { status: 'loading', data: 'old' } })
    expect(failAnswer('/p', 0)(known).answers).toEqual({ '/p': { status: 'failed', data: 'old', code: 0 } })
  })

  test('only what failed for want of a server is asked again', () => {
    const codes = [0, 400, 404, 429, 500, 502, 503, 504]
    const state = codes.reduce((all, code) => failAnswer(`/${code}`, code)(all), keepAnswer('/ready', 1)(initialState))
    expect(pathsToRetry(state)).toEqual(['/0', '/502', '/503', '/504'])
  })
})
