import { type CommandId, commands } from '../../client/actions/commands'
import { canRun, subjectsOf } from '../../client/actions/run-command'
import { menuGroups, menuKindOf, menuSubjects } from '../../client/menu/menu-entries'
import { neighboursShown } from '../../client/menu/neighbours-shown'
import { initialState, type State } from '../../client/state/state'
import { byId, edge, node } from './samples'

const [district, programme, hidden] = [node('District:甲区'), node('Programme:暖屋行动'), node('Official:王某')]
const advances = edge(district.id, 'ADVANCES', programme.id)
const state: State = { ...initialState, nodes: byId(district, programme, hidden), edges: byId(advances), hidden: ['Official'] }

describe('menus', () => {
  test.each([
    ['the ground', [], 'ground'], ['a node', [district.id], 'node'], ['an edge', [advances.id], 'edge'], ['several', [district.id, advances.id], 'selection'],
  ] as const)('%s', (_, ids, kind) => {
    expect(menuKindOf(ids, state)).toBe(kind)
  })

  test.each([
    ['nothing', null, ['a', 'b'], []], ['one of those chosen: all of them', 'b', ['a', 'b'], ['a', 'b']], ['another: that alone', 'c', ['a', 'b'], ['c']],
  ] as const)('a menu at %s', (_, id, chosen, subjects) => {
    expect(menuSubjects(id, chosen)).toEqual(subjects)
  })

  test('each kind has its own, and none says a thing twice', () => {
    const all = Object.values(menuGroups).map((groups) => groups.flat().join(' '))
    expect(new Set(all).size).toBe(4)
    for (const groups of Object.values(menuGroups)) expect(new Set(groups.flat()).size).toBe(groups.flat().length)
  })
})

describe('commands', () => {
  test('are done to what is seen, and to nodes alone where they are about nodes', () => {
    const ids = [district.id, hidden.id, advances.id, 'gone']
    expect([subjectsOf('hide', ids, state), subjectsOf('pin', ids, state)]).toEqual([[district.id, advances.id], [district.id]])
  })

  test('with nothing chosen on a fresh canvas, these have something to do', () => {
    const able = (Object.keys(commands) as CommandId[]).filter((id) => canRun(id, [], { ...state, hidden: [] }))
    expect(able).toEqual(['search', 'close', 'history', 'legend', 'filters', 'timeBar', 'copyLink', 'help', 'fit', 'pan', 'selectAll', 'invert', 'menu', 'pointer', 'box', 'lasso'])
  })

  test.each<[CommandId, Partial<State>]>([
    ['showAll', { away: ['x'] }], ['endFocus', { focus: { ids: [], degree: 1 } }], ['narrow', { focus: { ids: [], degree: 1 } }],
    ['collapse', { expansions: { [district.id]: [programme.id] } }],
  ])('%s, where there is something to do', (id, change) => {
    const bare = { ...state, hidden: [] }
    expect([canRun(id, [district.id], bare), canRun(id, [district.id], { ...bare, ...change })]).toEqual([false, true])
  })

  test('neighbours on the canvas are counted once a type, whichever way the relation goes', () => {
    const edges = [advances, edge(hidden.id, 'HOLDS_POST', district.id), edge('District:乙县', 'LOCATED_IN', district.id), edge(district.id, 'LOCATED_IN', 'District:乙县'), edge('a', 'ADVANCES', 'b')]
    expect(neighboursShown(district.id, edges)).toEqual({ ADVANCES: 1, HOLDS_POST: 1, LOCATED_IN: 1 })
  })
})
