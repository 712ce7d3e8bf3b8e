import { actOf } from '../../client/outline/outline-keys'
import { type OutlineRow, outlineRows, rowKey } from '../../client/outline/outline-rows'
import { node } from './samples'

const nodes = [node('District:玉泉区'), node('Project:供热'), node('District:回民区'), node('Official:南男'), node('District:托克托县')]
const named = (rows: OutlineRow[]) => rows.map((row) => (row.kind === 'type' ? `${row.type} ${row.count}${row.open ? '' : ' folded'}` : row.node.name))

describe('the list of what is shown', () => {
  test.each([
    ['types in the order of the ontology, names by pinyin', [], ['Official 1', '南男', 'District 3', '回民区', '托克托县', '玉泉区', 'Project 1', '供热']],
    ['a folded type keeps its number', ['District'], ['Official 1', '南男', 'District 3 folded', 'Project 1', '供热']],
  ] as const)('%s', (_, folded, rows) => {
    expect(named(outlineRows(nodes, folded))).toEqual(rows)
  })

  test('each row has a key of its own', () => {
    const keys = outlineRows(nodes, []).map(rowKey)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('its keys', () => {
  const rows = outlineRows(nodes, ['Project'])
  // 0 Official, 1 南男, 2 District, 3 回民区, 4 托克托县, 5 玉泉区, 6 Project (folded)
  test.each([
    ['ArrowDown', 0, { kind: 'move', to: 1 }],
    ['ArrowDown', 6, null],
    ['ArrowUp', 0, null],
    ['ArrowUp', 3, { kind: 'move', to: 2 }],
    ['Home', 4, { kind: 'move', to: 0 }],
    ['End', 0, { kind: 'move', to: 6 }],
    ['ArrowLeft', 5, { kind: 'move', to: 2 }],
    ['ArrowLeft', 2, { kind: 'fold', type: 'District', open: false }],
    ['ArrowLeft', 6, null],
    ['ArrowRight', 2, { kind: 'move', to: 3 }],
    ['ArrowRight', 6, { kind: 'fold', type: 'Project', open: true }],
    ['ArrowRight', 3, null],
    ['Enter', 2, { kind: 'fold', type: 'District', open: false }],
    ['Enter', 5, { kind: 'open', id: 'District:玉泉区' }],
    [' ', 5, { kind: 'open', id: 'District:玉泉区' }],
    ['e', 1, { kind: 'expand', id: 'Official:南男' }],
    ['e', 0, null],
    ['x', 1, null],
    ['Enter', 99, null],
  ] as const)('%s on row %i', (key, at, act) => {
    expect(actOf(key, rows, at)).toEqual(act)
  })
})
