import { actOf, type OutlineAct } from '../../client/outline/outline-keys'
import { FEW, type Folds, noFolds, type OutlineRow, outlineRows, rowKey } from '../../client/outline/outline-rows'
import { foldsAfter } from '../../client/outline/use-outline'
import { edge, node } from './samples'

const nodes = [node('District:玉泉区'), node('Project:供热'), node('District:回民区'), node('Official:南男'), node('District:托克托县')]
const edges = [edge('District:玉泉区', 'UNDERTAKES', 'Project:供热'), edge('Official:南男', 'HOLDS_POST', 'District:玉泉区'), edge('District:回民区', 'UNDERTAKES', 'Project:供热')]
const shown = { nodes, edges }

function named(row: OutlineRow): string {
  if (row.kind === 'type') return `${row.type} ${row.count}${row.open ? '' : ' folded'}`
  if (row.kind === 'more') return `${row.count} more of ${row.type}`
  return row.kind === 'entity' ? row.node.name : `${row.direction} ${row.edge.type} ${row.other.name} ${row.place}/${row.of}`
}

describe('the list of what is shown', () => {
  test.each([
    ['types in the order of the ontology, names by pinyin', {}, ['Official 1', '南男', 'District 3', '回民区', '托克托县', '玉泉区', 'Project 1', '供热']],
    ['a folded type keeps its number', { types: ['District'] }, ['Official 1', '南男', 'District 3 folded', 'Project 1', '供热']],
    ['an unfolded entity has its relations under it, outward and inward', { types: ['Official', 'Project'], entities: ['District:玉泉区'] },
      ['Official 1 folded', 'District 3', '回民区', '托克托县', '玉泉区', 'in HOLDS_POST 南男 1/2', 'out UNDERTAKES 供热 2/2', 'Project 1 folded']],
  ] as [string, Partial<Folds>, string[]][])('%s', (_, folds, rows) => {
    expect(outlineRows(shown, { ...noFolds, ...folds }, null).map(named)).toEqual(rows)
  })

  test('an entity knows its place among those of its type, and how many relations it has', () => {
    const own = outlineRows(shown, noFolds, null).filter((row) => row.kind === 'entity')
    expect(own.map(({ node: { name }, place, of, relations }) => [name, place, of, relations])).toEqual([
      ['南男', 1, 1, 1], ['回民区', 1, 3, 1], ['托克托县', 2, 3, 0], ['玉泉区', 3, 3, 2], ['供热', 1, 1, 2],
    ])
  })

  test('of a large type the first are listed, the chosen one, and how many more there are; all of them when asked', () => {
    const many = { nodes: Array.from({ length: 250 }, (_, index) => node(`Project:${String(index).padStart(3, '0')}`)), edges: [] }
    const listed = outlineRows(many, noFolds, 'Project:200')
    expect([listed.length, named(listed[FEW]!), named(listed[FEW + 1]!), named(listed[FEW + 2]!)]).toEqual([FEW + 3, '099', '200', '149 more of Project'])
    expect(outlineRows(many, { ...noFolds, whole: ['Project'] }, null).length).toBe(251)
  })

  test('each row has a key of its own', () => {
    const keys = outlineRows(shown, { ...noFolds, entities: nodes.map(({ id }) => id) }, null).map(rowKey)
    expect(keys.length).toBe(3 + 5 + 6)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('its keys', () => {
  const rows = outlineRows(shown, { types: ['Project'], whole: [], entities: ['District:玉泉区'] }, null)
  // 0 Official, 1 南男, 2 District, 3 回民区, 4 托克托县, 5 玉泉区 (unfolded), 6 任职 南男, 7 实施 供热, 8 Project (folded)
  test.each([
    ['ArrowDown', 0, { kind: 'move', to: 1 }],
    ['ArrowDown', 8, null],
    ['ArrowUp', 0, null],
    ['ArrowUp', 3, { kind: 'move', to: 2 }],
    ['Home', 4, { kind: 'move', to: 0 }],
    ['End', 0, { kind: 'move', to: 8 }],
    ['ArrowLeft', 4, { kind: 'move', to: 2 }],
    ['ArrowLeft', 2, { kind: 'fold', type: 'District', open: false }],
    ['ArrowLeft', 8, null],
    ['ArrowRight', 2, { kind: 'move', to: 3 }],
    ['ArrowRight', 8, { kind: 'fold', type: 'Project', open: true }],
    ['ArrowRight', 4, null],
    ['ArrowRight', 1, { kind: 'unfold', id: 'Official:南男', open: true }],
    ['ArrowRight', 5, { kind: 'move', to: 6 }],
    ['ArrowLeft', 5, { kind: 'unfold', id: 'District:玉泉区', open: false }],
    ['ArrowLeft', 7, { kind: 'move', to: 5 }],
    ['ArrowRight', 6, { kind: 'move', to: 1 }],
    ['ArrowRight', 7, null],
    ['Enter', 2, { kind: 'fold', type: 'District', open: false }],
    ['Enter', 4, { kind: 'open', row: rows[4] }],
    ['Enter', 6, { kind: 'open', row: rows[6] }],
    [' ', 4, { kind: 'choose', id: 'District:托克托县' }],
    [' ', 7, { kind: 'choose', id: 'UNDERTAKES|District:玉泉区|Project:供热' }],
    ['e', 1, { kind: 'expand', id: 'Official:南男' }],
    ['e', 0, null],
    ['e', 6, null],
    ['x', 1, null],
    ['Enter', 99, null],
  ] as const)('%s on row %i', (key, at, act) => {
    expect(actOf(key, rows, at)).toEqual(act)
  })

  test('on what is not listed yet list it', () => {
    const more: OutlineRow[] = [{ kind: 'more', type: 'Project', count: 5 }]
    expect([actOf('Enter', more, 0), actOf(' ', more, 0), actOf('e', more, 0)]).toEqual([{ kind: 'list', type: 'Project' }, { kind: 'list', type: 'Project' }, null])
  })
})

describe('what is folded', () => {
  test.each([
    [{ kind: 'fold', type: 'District', open: false }, { ...noFolds, types: ['District'] }],
    [{ kind: 'fold', type: 'District', open: true }, noFolds],
    [{ kind: 'unfold', id: 'a', open: true }, { ...noFolds, entities: ['a'] }],
    [{ kind: 'list', type: 'Project' }, { ...noFolds, whole: ['Project'] }],
    [{ kind: 'expand', id: 'a' }, noFolds],
  ] as [OutlineAct, Folds][])('%j', (act, folds) => {
    expect(foldsAfter(act, noFolds)).toEqual(folds)
  })

  test('unfolds again', () => {
    expect(foldsAfter({ kind: 'unfold', id: 'a', open: false }, { ...noFolds, entities: ['a', 'b'] })).toEqual({ ...noFolds, entities: ['b'] })
  })
})
