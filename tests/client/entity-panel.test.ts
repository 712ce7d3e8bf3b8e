import { partOf } from '../../client/actions/bring'
import { groupFigures } from '../../client/panel/entity/figure-groups'
import { groupRelations } from '../../client/panel/entity/relation-groups'
import { newestFirst } from '../../client/panel/newest-first'
import { wordsFor } from '../../client/panel/relation/evidence'
import { placeOfRelation, relationOf } from '../../client/panel/relation/relation-of'
import { dateOf } from '../../client/text/dates'
import { figureText } from '../../client/text/figure'
import { textIn } from '../../client/text/text'
import { type EntityAnswer, type TargetAnswer } from '../../server/contract'
import { edge, node } from './samples'

type Relation = EntityAnswer['relations'][number]
const said = (interview: string, ...sentences: string[]) => ({ interview, sentences, method: 'named-by-speaker' as const, confidence: 0.8, posts: [] })
const relation = (type: Relation['type'], direction: Relation['direction'], other: string, ...evidence: Relation['evidence']): Relation =>
  ({ type, direction, other: node(other), evidence, interviews: evidence.length })
const summary = (id: string, date: string | null) =>
  ({ id, page: 'p', headline: id, interviewee: '南男', posts: [], district: '玉泉区', reporters: [], paper: null, date, year: null })

const advances = relation('ADVANCES', 'out', 'Programme:温暖工程', said('old', 's1'), said('new', 's2', 'lost'))
const holdsPost = relation('HOLDS_POST', 'in', 'Official:南男', said('new', 's3'))
const answer: EntityAnswer = {
  entity: { ...node('District:玉泉区'), code: '150104', parent: null, posts: [] },
  relations: [advances, holdsPost],
  interviews: [{ interview: summary('old', '2023-01-01'), sentences: [{ id: 's1', kind: 'body', text: '玉泉区推进温暖工程。', marks: [[0, 3]] }] }, { interview: summary('new', '2024-02-21'), sentences: [] }],
  elsewhere: [], targets: [], candidates: [], truncated: false,
  quoted: { s1: { text: '玉泉区推进温暖工程。', interview: 'old' }, s2: { text: '温暖工程在区里实施。', interview: 'new' } },
}

describe('an entity with what is shown', () => {
  test('brings its relations to that, each the right way round', () => {
    expect(partOf(answer, { 'Official:南男': {}, 'Programme:温暖工程': {} })).toEqual({
      nodes: [node('District:玉泉区')],
      edges: [edge('District:玉泉区', 'ADVANCES', 'Programme:温暖工程', ['old', 'new']), edge('Official:南男', 'HOLDS_POST', 'District:玉泉区', ['new'])].map((one) => ({ ...one, confidence: 0.8 })),
    })
  })

  test('and none to what is not', () => {
    expect(partOf(answer, {}).edges).toEqual([])
  })
})

describe('relations', () => {
  test('stand by type in the order of the ontology, outward first, said most often first, then by pinyin', () => {
    const many = [relation('UNDERTAKES', 'out', 'Project:乙', said('a')), relation('UNDERTAKES', 'out', 'Project:甲', said('a')), relation('UNDERTAKES', 'out', 'Project:丙', said('a'), said('b')),
      relation('LOCATED_IN', 'in', 'Project:甲'), relation('LOCATED_IN', 'out', 'District:呼和浩特市')]
    expect(groupRelations(many).map((group) => [group.type, group.direction, ...group.relations.map(({ other }) => other.name)])).toEqual([
      ['LOCATED_IN', 'out', '呼和浩特市'], ['LOCATED_IN', 'in', '甲'], ['UNDERTAKES', 'out', '丙', '甲', '乙'],
    ])
  })

  test('are found again by the place that names them', () => {
    expect(relationOf(answer, placeOfRelation('District:玉泉区', advances))).toBe(advances)
    expect(placeOfRelation('District:玉泉区', holdsPost)).toEqual({ kind: 'relation', type: 'HOLDS_POST', from: 'Official:南男', to: 'District:玉泉区' })
    expect(relationOf(answer, { kind: 'relation', type: 'CITES', from: 'District:玉泉区', to: 'Policy:无' })).toBeUndefined()
  })

  test('have their words newest first, both ends marked, a sentence that is not given left out', () => {
    expect(wordsFor(advances, answer).map(({ interview, sentences }) => [interview, sentences])).toEqual([
      ['new', [{ id: 's2', text: '温暖工程在区里实施。', marks: [[0, 4]] }]],
      ['old', [{ id: 's1', text: '玉泉区推进温暖工程。', marks: [[0, 3], [5, 9]] }]],
    ])
  })
})

test.each([
  [{ date: '2024-02-21', year: 2024 }, { date: '2023-12-31', year: 2023 }, -1],
  [{ date: null, year: 2024 }, { date: '2023-12-31', year: 2023 }, -1],
  [{ date: null, year: null }, { date: null, year: 1999 }, 1],
  [null, { date: null, year: 1999 }, 1],
  [null, { date: null, year: null }, 0],
])('of interviews the newer stands first, the undated last: %j, %j', (a, b, order) => {
  expect(Math.sign(newestFirst(a, b))).toBe(order)
})

describe('figures', () => {
  const figure = (id: string, sentence: string, marks: [number, number][]): TargetAnswer => ({
    id, interview: 'new', sentence, owner: null, ownerName: null, subject: '', about: [], value: 1, unit: '个', comparator: 'eq', by: null, status: 'planned', programme: null, text: '1个', method: 'figure-by-words', marks,
  })

  test('of one sentence stand together over it; without the sentence, the figure stands for itself', () => {
    const targets = [figure('a', 's1', [[0, 3]]), figure('b', 'gone', [[7, 9]]), figure('c', 's1', [[5, 9]])]
    expect(groupFigures({ targets, quoted: answer.quoted }).map(({ text, marks, targets: own }) => [text, marks, own.map(({ id }) => id)])).toEqual([
      ['玉泉区推进温暖工程。', [[0, 3], [5, 9]], ['a', 'c']], ['1个', [], ['b']],
    ])
  })

  test('of one subject stand together, though another sentence was given between them', () => {
    const about = (id: string, subject: string) => ({ ...figure(id, id, []), subject })
    const targets = [about('a', '管网'), about('b', '换热站'), about('c', '管网')]
    expect(groupFigures({ targets, quoted: {} }).map(({ sentence }) => sentence)).toEqual(['a', 'c', 'b'])
  })

  test.each([
    [1584, '公里', 'eq', '1584公里', '1584公里'],
    [2.7, '万亩', 'eq', '2.7万亩', '2.7万亩'],
    [85, '亿元', 'gte', '85亿元以上', 'at least 85亿元'],
    [20, '位', 'lte', '20位以内', 'at most 20位'],
    [5000, '亩', 'approx', '约5000亩', 'about 5000亩'],
  ] as const)('%d %s %s is %s, in English %s', (value, unit, comparator, zh, en) => {
    expect([figureText({ value, unit, comparator }, 'zh'), figureText({ value, unit, comparator }, 'en')]).toEqual([zh, en])
  })
})

describe('dates', () => {
  test.each([
    ['2024-02-21', null, '2024年2月21日', '21 February 2024'],
    ['2024-02-21T08:00:00+08:00', null, '2024年2月21日', '21 February 2024'],
    [null, 2024, '2024 年', '2024'],
    ['nonsense', 2024, '2024 年', '2024'],
    [null, null, '日期不详', 'undated'],
  ] as const)('%s, %s is %s', (date, year, zh, en) => {
    expect([dateOf({ date, year }, 'zh', textIn('zh')), dateOf({ date, year }, 'en', textIn('en'))]).toEqual([zh, en])
  })
})
