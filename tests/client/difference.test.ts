import { differenceOf } from '../../client/graph/difference'
import { type GraphElement } from '../../client/graph/elements'

const element = (id: string, colour: string, x?: number): GraphElement =>
  ({ data: { id, colour }, ...(x !== undefined && { position: { x, y: 0 } }) })
const picture = (...elements: GraphElement[]) => new Map(elements.map((one) => [one.data.id, one]))
const same = element('same', 'red', 1)

describe('the difference between two pictures', () => {
  test.each([
    ['nothing to nothing', picture(), picture(), { added: [], removed: [], changed: [] }],
    ['the same objects', picture(same), picture(same), { added: [], removed: [], changed: [] }],
    ['equal objects', picture(element('a', 'red', 1)), picture(element('a', 'red', 1)), { added: [], removed: [], changed: [] }],
    ['one more', picture(), picture(element('a', 'red', 1)), { added: [element('a', 'red', 1)], removed: [], changed: [] }],
    ['one less', picture(element('a', 'red', 1)), picture(), { added: [], removed: ['a'], changed: [] }],
    ['a node and its line: the line goes first', picture(element('a', 'red', 1), element('e', 'red')), picture(), { added: [], removed: ['e', 'a'], changed: [] }],
    ['another colour: that field only', picture(element('a', 'red', 1)), picture(element('a', 'blue', 1)), { added: [], removed: [], changed: [{ id: 'a', data: { colour: 'blue' } }] }],
    ['another place: no data', picture(element('a', 'red', 1)), picture(element('a', 'red', 2)), { added: [], removed: [], changed: [{ id: 'a', position: { x: 2, y: 0 } }] }],
    ['both', picture(element('a', 'red', 1)), picture(element('a', 'blue', 2)), { added: [], removed: [], changed: [{ id: 'a', data: { colour: 'blue' }, position: { x: 2, y: 0 } }] }],
    ['an edge has no place', picture(element('e', 'red')), picture(element('e', 'blue')), { added: [], removed: [], changed: [{ id: 'e', data: { colour: 'blue' } }] }],
    ['all at once', picture(element('a', 'red', 1), element('b', 'red', 1)), picture(element('b', 'blue', 1), element('c', 'red', 1)),
      { added: [element('c', 'red', 1)], removed: ['a'], changed: [{ id: 'b', data: { colour: 'blue' } }] }],
  ])('%s', (_, before, after, difference) => {
    expect(differenceOf(before, after)).toEqual(difference)
  })
})
