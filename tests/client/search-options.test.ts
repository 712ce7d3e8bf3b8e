import { excerptOf } from '../../client/search/excerpt'
import { flatOptions, groupOptions, optionAfter } from '../../client/search/options'
import { type SearchAnswer } from '../../server/contract'
import { node } from './samples'

const found = (id: string) => ({ entity: node(id), found: node(id).name, marks: [] })
const sentence = (id: string) => ({ id, kind: 'body' as const, text: '文', marks: [] })
const interview = { id: 'i', page: 'p', headline: '题', interviewee: '南男', posts: [], district: null, reporters: [], paper: null, date: null, year: null }
const answer: SearchAnswer = {
  entities: [found('Project:供热'), found('District:玉泉区'), found('Project:供热站')],
  sentences: [{ sentence: sentence('s1'), interview }],
  elsewhere: [{ sentence: sentence('s2'), page: { id: 'p', file: 'f', title: null } }],
}

describe('results in groups', () => {
  test('the type of the best hit comes first, sentences last, and each option knows its place', () => {
    const groups = groupOptions(answer)
    expect(groups.map(({ type, first, options }) => [type, first, options.length])).toEqual([['Project', 0, 2], ['District', 2, 1], ['sentence', 3, 1], ['elsewhere', 4, 1]])
    expect(flatOptions(groups)).toHaveLength(5)
  })

  test('nothing found, no groups', () => {
    expect(groupOptions({ entities: [], sentences: [], elsewhere: [] })).toEqual([])
  })
})

describe('the arrow keys among results', () => {
  test.each([
    ['ArrowDown', -1, 3, 0], ['ArrowDown', 0, 3, 1], ['ArrowDown', 2, 3, 0],
    ['ArrowUp', -1, 3, 2], ['ArrowUp', 0, 3, 2], ['ArrowUp', 2, 3, 1],
    ['ArrowDown', -1, 0, null], ['Enter', 1, 3, null], ['a', 1, 3, null],
  ] as const)('%s from %i of %i leads to %s', (key, active, count, next) => {
    expect(optionAfter(key, active, count)).toBe(next)
  })
})

describe('an excerpt of a sentence', () => {
  const long = '前'.repeat(60) + '供热' + '后'.repeat(60)
  test.each([
    ['a short one is whole', '今年供热', [[2, 4]], { text: '今年供热', marks: [[2, 4]] }],
    ['a mark near the start needs no cut', '供热' + '后'.repeat(120), [[0, 2]], { text: '供热' + '后'.repeat(120), marks: [[0, 2]] }],
    ['a far mark is brought near, the marks with it', long, [[60, 62]], { text: `…${'前'.repeat(18)}供热${'后'.repeat(60)}`, marks: [[19, 21]] }],
    ['nothing marked', '无', [], { text: '无', marks: [] }],
  ] as [string, string, [number, number][], object][])('%s', (_, text, marks, excerpt) => {
    expect(excerptOf(text, marks)).toEqual(excerpt)
  })

  test('a mark marks the same letters before and after', () => {
    const excerpt = excerptOf(long, [[60, 62]])
    expect(excerpt.text.slice(...excerpt.marks[0]!)).toBe('供热')
  })
})
