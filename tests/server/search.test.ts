import { type Store } from '../../cypher/store'
import { telling } from '../cypher/ad-hoc'
import { openTestStore } from '../graph'
import { id, sentence } from '../sample-graph'
import { entities, interviews, pageHit } from './sample-answers'
import { ask, loadSample, serve, type Served } from './serving'

let store: Store
let served: Served
beforeAll(async () => {
  store = openTestStore()
  await loadSample(store)
  served = await serve(store)
})
afterAll(async () => {
  await served.close()
  await store.close()
})

const search = (q: string, rest = '') => ask(served, `/api/search?q=${encodeURIComponent(q)}${rest}`)
const found = async (q: string, rest = ''): Promise<unknown[]> =>
  (await search(q, rest)).body.entities.map((find: { entity: { id: string }; found: string; marks: unknown }) => [find.entity.id, find.found, find.marks])

/** Adds entities to the graph while the work lasts. */
async function withEntities(rows: object[], work: () => Promise<void>): Promise<void> {
  await store.run(telling('UNWIND $rows AS row CREATE (e:Entity) SET e = row'), { rows })
  try {
    await work()
  } finally {
    await store.run(telling('UNWIND $rows AS row MATCH (e:Entity {id: row.id}) DETACH DELETE e'), { rows })
  }
}

test('answers with entities, sentences and sentences elsewhere, each marked', async () => {
  expect((await search(' 管网 ')).body).toEqual({
    entities: [{ entity: entities.pipes, found: '二次管网改造', marks: [[2, 4]] }],
    sentences: [{
      sentence: { id: sentence('A', '林/1'), kind: 'body', text: '林知远说，青禾区今年改造二次管网36公里，由星禾乳业参与，推进暖屋行动。', marks: [[14, 16]] },
      interview: interviews.linNow,
    }],
    elsewhere: [pageHit.preface([[11, 13]])],
  })
})

describe('entities', () => {
  test.each<[string, string, unknown[]]>([
    ['a whole name', '青禾区', [[id.qinghe, '青禾区', [[0, 3]]]]],
    ['another name', '星禾', [[id.dairy, '星禾', [[0, 2]]]]],
    ['a beginning; those of more interviews first, then the shorter', '云州', [[id.school, '云州理工大学', [[0, 2]]], [id.rules, '云州市更新条例', [[0, 2]]], [id.city, '云州市', [[0, 2]]]]],
    ['a part', '乳业', [[id.dairy, '星禾乳业', [[2, 4]]]]],
    ['one character', '暖', [[id.warmth, '暖屋行动', [[0, 1]]]]],
    ['words apart', '改造 二次', [[id.pipes, '二次管网改造', [[0, 2], [4, 6]]]]],
    ['words with a wide space', '管网　二次', [[id.pipes, '二次管网改造', [[0, 4]]]]],
    ['a spelling', 'xinghe', [[id.dairy, '星禾', [[0, 2]]]]],
    ['no initials of it', 'nxd', []],
    ['initials of a whole name', 'hdxq', [[id.hedong, '河东新区', [[0, 4]]]]],
    ['a spelling from its middle', 'guanwang', [[id.pipes, '二次管网', [[2, 4]]]]],
    ['a part of a last syllable', 'baihuax', [[id.baihua, '白桦县', [[0, 3]]]]],
    ['a spelling with spaces and capitals', "Qing He", [[id.qinghe, '青禾区', [[0, 2]]]]],
    ['a rarer reading', 'hangdong', [[id.warmth, '暖屋行动', [[2, 4]]]]],
    ['traditional characters', '雲州市', [[id.city, '云州市', [[0, 3]]], [id.rules, '云州市更新条例', [[0, 3]]], [id.school, '云州理工大学', [[0, 2]]]]],
    ['no part of a syllable', 'uanwang', []],
    ['a likeness', '管网改建', [[id.pipes, '二次管网改造', [[2, 5]]]]],
    ['a likeness by words left out', '星禾公司乳业', [[id.dairy, '星禾乳业', [[0, 4]]]]],
    ['nothing like it', '月球背面', []],
    ['no more than a kind in common', '桥梁行动', []],
    ['a name in a longer question', '白桦县的人', [[id.baihua, '白桦县', [[0, 3]]]]],
  ])('by %s', async (_, q, expected) => {
    expect(await found(q)).toEqual(expected)
  })

  test('a whole name stands before a beginning, a beginning before a part', async () => {
    await withEntities(['新大桥', '大桥北路', '大桥', '大桥镇', '跨海大桥'].map((name) => ({ id: `Project:${name}`, type: 'Project', name, aliases: [] })), async () => {
      expect(await found('大桥')).toEqual([
        ['Project:大桥', '大桥', [[0, 2]]], ['Project:大桥镇', '大桥镇', [[0, 2]]], ['Project:大桥北路', '大桥北路', [[0, 2]]], ['Project:新大桥', '新大桥', [[1, 3]]], ['Project:跨海大桥', '跨海大桥', [[2, 4]]],
      ])
      expect((await found('大桥', '&limit=2')).length).toBe(2)
    })
  })

  test('of one type', async () => {
    expect(await found('云州', '&type=Policy')).toEqual([[id.rules, '云州市更新条例', [[0, 2]]]])
    expect(await found('管网改建', '&type=District')).toEqual([])
  })

  test('in Latin letters of any case', async () => {
    await withEntities([{ id: 'Institution:ICT', type: 'Institution', name: '华为ICT学院', aliases: ['ICT Academy'] }], async () => {
      expect(await found('ict学')).toEqual([['Institution:ICT', '华为ICT学院', [[2, 6]]]])
      expect(await found('IC')).toEqual([['Institution:ICT', 'ICT Academy', [[0, 2]]]])
    })
  })
})

describe('sentences', () => {
  const keys = async (q: string, rest = ''): Promise<string[]> =>
    (await search(q, rest)).body.sentences.map((hit: { sentence: { id: string } }) => hit.sentence.id).sort()

  test.each<[string, string, string[]]>([
    ['words that stand apart', '暖屋 青禾区', [sentence('A', '林/1'), sentence('B', '2')]],
    ['one character', '奶', [sentence('A', '苏/1'), sentence('A', '苏/题')]],
    ['the last character of a run', '里', [sentence('A', '林/1')]],
    ['a number', '36', [sentence('A', '林/1')]],
    ['a part of a number', '12 平方', [sentence('B', '1')]],
    ['letters and signs', 'c++', [sentence('A', '林/2')]],
    ['a sign that is not there', 'c#', []],
    ['letters in any case', '5g', [sentence('A', '林/2')]],
    ['a stretch over the break of a column', '管网36公里', [sentence('A', '林/1')]],
    ['words in another order only', '行动暖屋', []],
    ['signs alone', '《》', []],
  ])('by %s', async (_, q, expected) => {
    expect(await keys(q)).toEqual(expected)
  })

  test('up to the limit', async () => {
    expect((await keys('青禾区', '&limit=2')).length).toBe(2)
  })

  test('marks every word, and joins what touches', async () => {
    const { sentences } = (await search('暖屋 行动 青禾区 起步')).body
    expect(sentences.map((hit: { sentence: { marks: unknown } }) => hit.sentence.marks)).toEqual([[[0, 4], [13, 18]]])
  })
})

describe('is harmless with', () => {
  const rows = [
    ...'" \\ ( ) [ ] + - && || ! { } ^ ~ * ? : / \' ` $ ; % < > = # @ & | . ,'.split(' '), 'AND', 'OR', 'NOT', 'TO', 'AND OR NOT', '*:*', 'name:星禾', '[a TO b]', '{"a": 1}', 'a~2', '"星禾', '\\', '\\"', '($q)',
    '😀', '👨‍👩‍👧', '管网😀', '\u{20BB7}野', 'e\u0301', '\u0000', '\u200b', '\ufffd', '管'.repeat(100), 'x'.repeat(100), '星禾 '.repeat(33), 'İ', '＜ＡＢＣ＞',
  ]

  test.each(rows)('%j', async (q) => {
    const { status, body } = await search(q)
    expect([status, Object.keys(body)]).toEqual([200, ['entities', 'sentences', 'elsewhere']])
  })

  test('signs between words change nothing but what must be held', async () => {
    expect(await found('"星禾" +(乳业)')).toEqual([[id.dairy, '星禾乳业', [[0, 4]]]])
    expect((await search('"星禾" +(乳业)')).body.sentences).toEqual([])
    expect((await search('青禾区 AND 起步')).body.sentences).toEqual([])
  })
})
