import { compareValues, holdsWords } from '../../client/table/column'
import { firstSentence } from '../../client/table/first-sentence'
import { gridActOf } from '../../client/table/grid-keys'
import { nodeRows } from '../../client/table/node-rows'
import { nodeValues, nodeWords, relationCounts } from '../../client/table/node-values'
import { relationRows } from '../../client/table/relation-rows'
import { relationValues, relationWords } from '../../client/table/relation-values'
import { type EntityAnswer } from '../../server/contract'
import { edge, node } from './samples'

const [qinghe, baihua, lin, warmth] = ['District:青禾区', 'District:白桦县', 'Official:林知远', 'Programme:暖屋行动'].map(node) as [ReturnType<typeof node>, ReturnType<typeof node>, ReturnType<typeof node>, ReturnType<typeof node>]
const shown = {
  nodes: [qinghe, baihua, lin, warmth],
  edges: [edge(lin.id, 'HOLDS_POST', qinghe.id), edge(qinghe.id, 'ADVANCES', warmth.id, ['i1', 'i2']), edge(baihua.id, 'ADVANCES', warmth.id)],
}

describe('rows of entities', () => {
  const rows = nodeRows(shown)

  test('say the districts each is tied to, by pinyin, and its relations by type', () => {
    expect(rows.map(({ name, districts, relations, relationTypes }) => [name, districts, relations, ...relationTypes.map(({ type, count }) => `${type} ${count}`)])).toEqual([
      ['青禾区', [], 2, 'HOLDS_POST 1', 'ADVANCES 1'],
      ['白桦县', [], 1, 'ADVANCES 1'],
      ['林知远', ['青禾区'], 1, 'HOLDS_POST 1'],
      ['暖屋行动', ['白桦县', '青禾区'], 2, 'ADVANCES 2'],
    ])
  })

  test('are sorted by what each column says', () => {
    expect(Object.values(nodeValues).map((value) => value(rows[3]!))).toEqual([6, '暖屋行动', undefined, 1, '白桦县', 2])
    expect([relationCounts(rows[0]!, 'zh'), relationCounts(rows[0]!, 'en')]).toEqual(['2 · 任职 1 · 推进 1', '2 · holds a post in 1 · advances 1'])
  })

  test('are looked through by type, name, alias and district', () => {
    expect(nodeWords('zh')({ ...rows[3]!, aliases: ['暖屋'] })).toEqual(['工程/行动', '暖屋行动', '暖屋', '白桦县', '青禾区'])
  })
})

describe('rows of relations', () => {
  const rows = relationRows(shown)

  test('say both ends and the number of interviews', () => {
    expect(rows.map((row) => Object.values(relationValues).map((value) => value(row)))).toEqual([
      ['林知远', 0, '青禾区', 1], ['青禾区', 7, '暖屋行动', 2], ['白桦县', 7, '暖屋行动', 1],
    ])
  })

  test('are looked through by type and both ends', () => {
    expect(relationWords('en')(rows[0]!)).toEqual(['holds a post in', '林知远', '青禾区'])
  })

  test('the first sentence is the newest interview\'s; none where the entity does not say the relation', () => {
    const evidence = (interview: string, sentence: string) => ({ interview, sentences: [sentence], method: 'named-before-verb' as const, confidence: 1, posts: [] })
    const summary = (id: string, date: string) => ({ id, page: 'p', headline: id, interviewee: '林知远', posts: [], district: null, reporters: [], paper: null, date, year: null })
    const answer: EntityAnswer = {
      entity: { ...qinghe, code: null, parent: null, posts: [] },
      relations: [{ type: 'ADVANCES', direction: 'out', other: warmth, evidence: [evidence('old', 's1'), evidence('new', 's2')], interviews: 2 }],
      interviews: [{ interview: summary('old', '2023-01-01'), sentences: [] }, { interview: summary('new', '2024-01-20'), sentences: [] }],
      elsewhere: [], targets: [], truncated: false, quoted: { s1: { text: '旧的一句。', interview: 'old' }, s2: { text: '新的一句。', interview: 'new' } },
    }
    expect([firstSentence(rows[1]!, answer), firstSentence(rows[0]!, answer)]).toEqual(['新的一句。', ''])
  })
})

describe('the order of a column', () => {
  test.each([
    [['玉泉区', '回民区', '新城区', '赛罕区'], ['回民区', '赛罕区', '新城区', '玉泉区']],
    [[10, 9, 100], [9, 10, 100]],
    [['第10中学', '第9中学'], ['第9中学', '第10中学']],
  ])('%j becomes %j', (values, sorted) => {
    expect([...values].sort(compareValues)).toEqual(sorted)
  })
})

describe('the filter', () => {
  test.each([
    [['玉泉区', '区划'], '玉泉', true],
    [['玉泉区', '区划'], '区划 玉泉', true],
    [['玉泉区', '区划'], '玉泉 企业', false],
    [['C++ Park'], 'c++', true],
    [['玉泉区'], '', true],
    [[], '玉', false],
  ])('%j holds %j: %j', (texts, filter, held) => {
    expect(holdsWords(texts, filter)).toBe(held)
  })
})

describe('the keys of a table', () => {
  test.each([
    ['ArrowDown', 3, { kind: 'move', to: 4 }], ['ArrowDown', 99, { kind: 'move', to: 99 }], ['ArrowUp', 0, { kind: 'move', to: 0 }],
    ['PageDown', 3, { kind: 'move', to: 23 }], ['PageUp', 3, { kind: 'move', to: 0 }], ['Home', 50, { kind: 'move', to: 0 }], ['End', 3, { kind: 'move', to: 99 }],
    ['Enter', 3, { kind: 'open' }], [' ', 3, { kind: 'choose' }], ['x', 3, null], ['toString', 3, null],
  ] as const)('%s on row %i of 100', (key, at, act) => {
    expect(gridActOf(key, at, 100, 20)).toEqual(act)
  })

  test('mean nothing in an empty one', () => {
    expect(gridActOf('Enter', 0, 0, 20)).toBeNull()
  })
})
