import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import { elementsOf } from '../../client/graph/elements'
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
        ring: 0, ringColour: '#33508f', opacity: 1, depth: 1,
      },
      position: { x: 10, y: 20 },
    })
  })

  test('an edge carries its ends and stays quiet', () => {
    expect(elementsOf(drawn).get(advances)).toEqual({
      data: {
        id: advances, source: 'District:玉泉区', target: 'Programme:温暖工程', type: 'ADVANCES', label: '', colour: '#b9bac0', width: 1,
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
})
