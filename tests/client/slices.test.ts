import { type Difference } from '../../client/graph/difference'
import { slicesOf } from '../../client/graph/slices'

const added = ['n1', 'n2', 'e1'].map((id) => ({ data: { id } }))
const difference: Difference = { removed: ['old'], added, changed: [{ id: 'n0', data: { width: 2 }, position: { x: 1, y: 1 } }, { id: 'moved', position: { x: 2, y: 2 } }] }

describe('the slices of a difference', () => {
  test('a small one is one', () => {
    expect(slicesOf(difference, 10)).toEqual([{ removed: ['old'], added, changed: [{ id: 'n0', data: { width: 2 } }] }])
  })

  test('a large one is several, in order: what goes, what comes, what changes', () => {
    expect(slicesOf(difference, 2)).toEqual([
      { removed: ['old'], added: [added[0]], changed: [] },
      { removed: [], added: [added[1], added[2]], changed: [] },
      { removed: [], added: [], changed: [{ id: 'n0', data: { width: 2 } }] },
    ])
  })

  test('movements alone are none', () => {
    expect(slicesOf({ removed: [], added: [], changed: [{ id: 'moved', position: { x: 2, y: 2 } }] })).toEqual([])
  })
})
