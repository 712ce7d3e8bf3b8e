import { awaitAnswer, failAnswer, keepAnswer, pathsToRetry, setOnline } from '../../client/state/answers'
import { arrange, isHeld, pairKey, toggleDegree, toggleLock, togglePair } from '../../client/state/canvas'
import { addPart, moveNodes, pinNodes, removeFromView } from '../../client/state/graph'
import { endFocus, narrowFocus, widenFocus } from '../../client/state/focus'
import { hide, hideOthers, reveal, showAll, toggleType } from '../../client/state/hiding'
import { selectAll, selectMany, toggleSelected } from '../../client/state/selection'
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

  test('an edge said again keeps the best confidence known', () => {
    const [sure, unsure] = [{ ...advances, confidence: 0.9 }, { ...advances, confidence: 0.5 }]
    const twice = addPart({ nodes: [], edges: [unsure] }, {})(addPart({ nodes: [], edges: [sure] }, {})(placed))
    expect(twice.edges).toEqual(byId(sure))
    expect(addPart({ nodes: [], edges: [advances] }, {})(twice).edges).toEqual(byId(sure))
  })

  test('an edge with an end that is not there is left out', () => {
    expect(addPart({ nodes: [], edges: [edge(district.id, 'UNDERTAKES', 'Project:无')] }, {})(placed).edges).toEqual(placed.edges)
  })
})

describe('transitions', () => {
  const at = { on: ['a'], how: 'reveal', nth: 1 } as const
  test.each<[string, Transition, Partial<State>]>([
    ['move a node', moveNodes({ [district.id]: { x: 5, y: 6 } }), { positions: { ...placed.positions, [district.id]: { x: 5, y: 6 } } }],
    ['hide a type', toggleType('Official'), { hidden: ['Official'] }],
    ['open a place', openPlace({ kind: 'entity', id: district.id }, 3), { place: { kind: 'entity', id: district.id }, depth: 3, selected: district.id }],
    ['choose', select(district.id), { selected: district.id }],
    ['choose several', selectMany([advances.id, district.id]), { selected: advances.id, alsoSelected: [district.id] }],
    ['choose one more', toggleSelected(district.id), { selected: district.id }],
    ['choose all', selectAll, { selected: district.id, alsoSelected: [programme.id] }],
    ['hide one', hide([district.id]), { away: [district.id] }],
    ['hide the others', hideOthers([district.id]), { away: [programme.id] }],
    ['pin', pinNodes([district.id], true), { pins: [district.id] }],
    ['remove an edge', removeFromView([advances.id]), { edges: {} }],
    ['remove a node: its edges and its place go with it', removeFromView([district.id]), { nodes: byId(programme), edges: {}, positions: { [programme.id]: { x: 2, y: 2 } } }],
    ['focus', widenFocus([district.id]), { focus: { ids: [district.id], degree: 1 } }],
    ['point', hover(district.id), { hovered: district.id }],
    ['look', lookAt(['a'], 'reveal'), { camera: at }],
    ['lay out', arrange('force', { [district.id]: { x: 5, y: 6 }, 'Project:gone': { x: 0, y: 0 } }), { positions: { ...placed.positions, [district.id]: { x: 5, y: 6 } }, layout: 'force' }],
    ['lock', toggleLock, { canvas: { ...placed.canvas, locked: true } }],
    ['part a pair', togglePair('pair|a|b'), { canvas: { ...placed.canvas, opened: ['pair|a|b'] } }],
    ['size by degree', toggleDegree, { canvas: { ...placed.canvas, byDegree: true } }],
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
    ['pointing at nothing still', hover(null)], ['light still', setScheme('light')], ['online still', setOnline(true)], ['what is shown already', reveal(district.id)], ['nothing hidden', showAll], ['no focus', endFocus], ['a focus on nothing', widenFocus([])],
  ])('%s is no new state', (_, transition) => {
    expect(transition(placed)).toBe(placed)
  })

  test('hiding twice shows again', () => {
    expect(toggleType('Official')(toggleType('Official')(placed))).toEqual(placed)
  })

  test('a pin holds one, a lock holds all', () => {
    const pinned = pinNodes([district.id], true)(placed)
    expect([isHeld(pinned, district.id), isHeld(pinned, programme.id), isHeld(toggleLock(pinned), programme.id)]).toEqual([true, false, true])
  })

  test('a pair is the same from both ends', () => {
    expect(pairKey('b', 'a')).toBe(pairKey('a', 'b'))
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

describe('choosing several', () => {
  const chosen = selectMany([district.id, programme.id])(placed)
  test.each<[string, Transition, Partial<State>]>([
    ['one less', toggleSelected(district.id), { selected: programme.id, alsoSelected: [] }],
    ['one beside them', selectMany([advances.id], true), { alsoSelected: [programme.id, advances.id] }],
    ['opening something chooses that alone', openPlace({ kind: 'entity', id: district.id }, 1), { place: { kind: 'entity', id: district.id }, depth: 1, alsoSelected: [] }],
    ['what is hidden is chosen no more', hide([district.id]), { away: [district.id], selected: null }],
    ['nor is what is removed', removeFromView([programme.id, district.id]), { nodes: {}, edges: {}, positions: {}, selected: null, alsoSelected: [] }],
  ])('%s', (_, transition, change) => {
    expect(transition(chosen)).toEqual({ ...chosen, ...change })
  })
})

describe('focus', () => {
  const focused = (degree: number): State => ({ ...placed, focus: { ids: [district.id], degree } })
  test.each<[string, State, Transition, State['focus']]>([
    ['widens by one, whatever is chosen now', focused(1), widenFocus([programme.id]), { ids: [district.id], degree: 2 }],
    ['widens no further than nine', focused(9), widenFocus([]), { ids: [district.id], degree: 9 }],
    ['narrows by one', focused(1), narrowFocus, { ids: [district.id], degree: 0 }],
    ['ends below none', focused(0), narrowFocus, null],
    ['ends', focused(3), endFocus, null],
  ])('%s', (_, state, transition, focus) => {
    expect(transition(state)).toEqual({ ...state, focus })
  })
})

describe('what was asked for is seen, whatever hid it', () => {
  test.each<[string, Partial<State>, Partial<State>]>([
    ['its type', { hidden: ['Programme', 'Official'] }, { hidden: ['Official'] }],
    ['itself', { away: [programme.id, district.id] }, { away: [district.id] }],
    ['the focus', { focus: { ids: [district.id], degree: 0 } }, { focus: null }],
    ['not a focus it lies in', { hidden: ['Programme'], focus: { ids: [district.id], degree: 1 } }, { hidden: [] }],
  ])('%s', (_, hidden, change) => {
    const state = { ...placed, ...hidden }
    expect(reveal(programme.id)(state)).toEqual({ ...state, ...change })
  })
})
