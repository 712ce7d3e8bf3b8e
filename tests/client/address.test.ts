import { readAddress, writeAddress } from '../../client/state/address'
import { edgeKey, type Place, subjectOf } from '../../client/state/place'

const places: [string, Place, string | null][] = [
  ['', { kind: 'canvas' }, null],
  ['?entity=District%3A150104', { kind: 'entity', id: 'District:150104' }, 'District:150104'],
  ['?entity=Official%3A%E9%AB%98%E5%B3%B0%40%E5%92%8C%E6%9E%97%E6%A0%BC%E5%B0%94%E5%8E%BF', { kind: 'entity', id: 'Official:高峰@和林格尔县' }, 'Official:高峰@和林格尔县'],
  ['?entity=Project%3A%3Cb%3E+%26%23%2F%3F', { kind: 'entity', id: 'Project:<b> &#/?' }, 'Project:<b> &#/?'],
  ['?relation=ADVANCES&from=District%3A150104&to=Programme%3Aw', { kind: 'relation', type: 'ADVANCES', from: 'District:150104', to: 'Programme:w' }, 'ADVANCES|District:150104|Programme:w'],
  ['?page=Page%3A0a1b&sentence=s1', { kind: 'page', page: 'Page:0a1b', sentence: 's1' }, null],
  ['?view=together', { kind: 'view', view: 'together', ask: {} }, null],
  ['?view=shared&districts=3&types=Project%2CPolicy&among=District%3A1&among=District%3A2', { kind: 'view', view: 'shared', ask: { districts: ['3'], types: ['Project,Policy'], among: ['District:1', 'District:2'] } }, null],
  ['?view=paths&from=a%26b&to=c', { kind: 'view', view: 'paths', ask: { from: ['a&b'], to: ['c'] } }, null],
  ['?interview=i1', { kind: 'reader', interview: 'i1', sentence: null, entity: null, raw: false }, null],
  ['?interview=i1&sentence=i1%235&entity=e&raw=1', { kind: 'reader', interview: 'i1', sentence: 'i1#5', entity: 'e', raw: true }, 'e'],
]

describe('the address of a place', () => {
  test.each(places)('%s', (query, place, subject) => {
    expect(writeAddress(place)).toBe(query)
    expect(readAddress(query)).toEqual(place)
    expect(subjectOf(place)).toBe(subject)
  })

  test.each([
    ['?relation=OWNS&from=a&to=b'],
    ['?relation=toString&from=a&to=b'],
    ['?relation=ADVANCES&from=a'],
    ['?unknown=1'],
    ['?entity='],
    ['?view=toString'],
    ['?view=none&id=a'],
  ])('%s names no place: the canvas', (query) => {
    expect(readAddress(query)).toEqual({ kind: 'canvas' })
  })

  test('an edge has the same key wherever it comes from', () => {
    expect(edgeKey({ type: 'ADVANCES', from: 'a', to: 'b' })).toBe('ADVANCES|a|b')
  })
})
