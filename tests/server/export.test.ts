import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { MultiDirectedGraph } from 'graphology'
import { type Store } from '../../cypher/store'
import { telling } from '../cypher/ad-hoc'
import { openTestStore } from '../graph'
import { id, newerPage, sentence } from '../sample-graph'
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

const text = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(served.url + path, init)
  // `text()` would swallow the byte order mark.
  return { status: response.status, headers: response.headers, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()) }
}
const view = (format: string, ids: string[]) => text('/api/export', { method: 'POST', body: JSON.stringify({ format, ids }) })
const spansOf = (key: string) => newerPage.sentences.find((row) => row.id === sentence('A', key))!.spans.flat()

const statement = {
  relation: 'COLLABORATES_WITH', from: id.qinghe, fromType: 'District', fromName: '青禾区', to: id.school, toType: 'Institution', toName: '云州理工大学', method: 'named-by-speaker', confidence: 0.9, posts: [],
  interview: id.linNow, headline: '把暖送进老楼', interviewee: '林知远', district: '青禾区', reporters: ['许见山'], paper: '云州日报', date: '2024-01-20', year: 2024, file: 'newer.txt',
  sentence: sentence('A', '林/2'), text: '青禾区同云州理工大学合作，比河东新区早用上5G与C++。', spans: spansOf('林/2'),
}

test('JSON: each relation by each sentence, with all that a citation needs', async () => {
  const answer = await view('json', [id.qinghe, id.school])
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([200, 'application/json; charset=utf-8', 'attachment; filename="fangtan.json"'])
  expect(JSON.parse(answer.text)).toEqual({ statements: [statement] })
})

describe('only some relations', () => {
  const ids = [id.qinghe, id.school, id.warmth]
  const asked = (body: object) => ({ method: 'POST', body: JSON.stringify({ format: 'json', ...body }) })
  const only = async (edges: unknown[], among: string[] = ids) => (JSON.parse((await text('/api/export', asked({ ids: among, edges }))).text) as { statements: { toName: string }[] }).statements

  test('what is stated of them alone; of none, nothing', async () => {
    expect(await only([['COLLABORATES_WITH', 0, 1], ['ADVANCES', 1, 2]])).toEqual([statement])
    expect(await only([])).toEqual([])
  })

  test('a name may hold the sign that stands between the parts of a relation', async () => {
    const odd = 'Project:甲|乙'
    await store.run(telling("MATCH (d:Entity {id: $from}) CREATE (d)-[:UNDERTAKES {interview: $interview, sentences: [], method: 'named-by-speaker', confidence: 0.5}]->(:Entity:Project {id: $odd, type: 'Project', name: '甲|乙', aliases: []})"), { from: id.qinghe, odd, interview: id.linNow })
    expect((await only([['UNDERTAKES', 0, 1]], [id.qinghe, odd])).map(({ toName }) => toName)).toEqual(['甲|乙'])
    await store.run(telling('MATCH (p:Entity {id: $odd}) DETACH DELETE p'), { odd })
  })

  test.each([
    ['no entities', {}, 'ids'],
    ['a relation without an end', { ids, edges: [['ADVANCES', 0]] }, 'edges.0'],
    ['an unknown type', { ids, edges: [['KNOWS', 0, 1]] }, 'edges.0.0'],
    ['a place beyond the end', { ids, edges: [['ADVANCES', 0, 3]] }, 'edges'],
  ])('%s is refused', async (_, body, fault) => {
    const answer = await ask(served, '/api/export', asked(body))
    expect([answer.status, answer.body.error.details[0].path]).toEqual([400, fault])
  })
})

test('CSV: a byte order mark, a head, a row with its citation', async () => {
  const [start, end] = spansOf('林/2')
  expect((await view('csv', [id.qinghe, id.school])).text).toBe('\ufeff'
    + 'fromType,fromName,relation,toType,toName,posts,paper,date,headline,interviewee,district,reporters,sentence,offsets,confidence,method,from,to,interview,sentenceId,file\r\n'
    + `District,青禾区,COLLABORATES_WITH,Institution,云州理工大学,,云州日报,2024-01-20,把暖送进老楼,林知远,青禾区,许见山,青禾区同云州理工大学合作，比河东新区早用上5G与C++。,${start}-${end},0.9,named-by-speaker,${id.qinghe},${id.school},${id.linNow},${statement.sentence},newer.txt\r\n`)
})

test('CSV: a sentence in two pieces has both its places; only a year is known', async () => {
  const rows = (await view('csv', [id.qinghe, id.warmth])).text.split('\r\n')
  expect(rows[1]).toContain(`,${spansOf('林/1')[0]}-${spansOf('林/1')[1]};${spansOf('林/1')[2]}-${spansOf('林/1')[3]},`)
  expect(rows[2]).toContain(',2023,先把路修好,')
})

test('GraphML and GEXF, read back', async () => {
  const ids = [id.qinghe, id.baihua, id.warmth]
  const expected = [
    [`ADVANCES|${id.qinghe}|${id.warmth}`, id.qinghe, id.warmth, 2, '云州日报 · 2024-01-20 · 把暖送进老楼 · 林知远 · 林知远说，青禾区今年改造二次管网36公里，由星禾乳业参与，推进暖屋行动。 ‖ 2023 · 先把路修好 · 林知远 · 暖屋行动是六件实事之一，从青禾区起步。'],
    [`ADVANCES|${id.baihua}|${id.warmth}`, id.baihua, id.warmth, 1, '云州日报 · 2024-01-20 · 让草原出好奶 · 苏望舒 · 白桦县依照《云州市更新条例》推进暖屋行动。'],
  ].sort()
  for (const graph of [parseGraphml(MultiDirectedGraph, (await view('graphml', ids)).text), parseGexf(MultiDirectedGraph, (await view('gexf', ids)).text)]) {
    expect(graph.mapNodes((key, { label, type }) => [key, label, type]).sort()).toEqual([[id.qinghe, '青禾区', 'District'], [id.baihua, '白桦县', 'District'], [id.warmth, '暖屋行动', 'Programme']].sort())
    expect(graph.mapEdges((key, { weight, citations }, from, to) => [key, from, to, Number(weight), citations]).sort()).toEqual(expected)
  }
})

test('all that matches: by types of entity and of relation, and up to a limit that is told', async () => {
  const relations = async (rest: string) => {
    const answer = await text(`/api/export?format=json${rest}`)
    return [(JSON.parse(answer.text) as { statements: { relation: string }[] }).statements.map(({ relation }) => relation), answer.headers.get('fangtan-total'), answer.headers.get('fangtan-truncated')]
  }
  expect((await relations('')).slice(1)).toEqual(['16', 'false'])
  expect(await relations('&types=District,Programme')).toEqual([['ADVANCES', 'ADVANCES', 'ADVANCES', 'PART_OF'], '4', 'false'])
  expect(await relations('&relations=CITES,UNDERTAKES')).toEqual([['CITES', 'UNDERTAKES'], '2', 'false'])
  expect(await relations('&limit=1&relations=ADVANCES')).toEqual([['ADVANCES'], '3', 'true'])
})

const asked = (fields: Record<string, string | string[]>) => `&${new URLSearchParams(Object.entries(fields).flatMap(([field, given]) => [given].flat().map((one) => [field, one])))}`
const [all, new2024, old2023] = [16, 13, 3]
test.each<[string, Record<string, string | string[]>, number]>([
  ['no filter', {}, all], ['an interview', { interviews: id.su }, 6], ['two interviews', { interviews: [id.su, id.linBefore] }, 9],
  ['the district of the interview', { districts: '青禾区' }, 10], ['two districts', { districts: ['青禾区', '白桦县'] }, all], ['a district that nobody speaks for', { districts: '云州市' }, 0],
  ['the month it was said', { saidFrom: '2024-01', saidTo: '2024-01' }, new2024], ['the month after', { saidFrom: '2024-02' }, 0], ['any month of a year of which no more is known', { saidFrom: '2023-07', saidTo: '2023-08' }, old2023],
  ['a time that holds both', { saidFrom: '2023-12', saidTo: '2024-01' }, all], ['before all', { saidTo: '2022-12' }, 0],
  ['the year promised, of both ends', { promisedFrom: '2024', promisedTo: '2024' }, 1], ['another year', { promisedFrom: '2025' }, 0], ['a promise, whenever it is for', { promisedTo: '9999' }, 1],
  ['the confidence', { confidence: '0.9' }, all], ['more of it', { confidence: '0.91' }, 0],
  ['the interviews both ends appear in', { mentions: '2' }, 5], ['more of them', { mentions: '4' }, 0],
  ['a programme: it and what is tied to it', { programmes: id.warmth }, 6], ['two programmes', { programmes: [id.warmth, id.six] }, 6],
  ['all at once', { districts: '青禾区', saidFrom: '2024-01', mentions: '2', programmes: id.warmth, confidence: '0.5', types: 'District,Programme' }, 1],
])('all that matches: %s', async (_, fields, count) => {
  const answer = await text(`/api/export?format=json${asked(fields)}`)
  const { statements } = JSON.parse(answer.text) as { statements: (typeof statement)[] }
  expect([new Set(statements.map(({ relation, from, to, interview }) => [relation, from, to, interview].join())).size, answer.headers.get('fangtan-total')]).toEqual([count, String(count)])
  for (const row of statements) expect(row).toMatchObject({ headline: expect.any(String), interviewee: expect.any(String), file: expect.any(String), text: expect.any(String), spans: expect.any(Array) })
})

test.each([['?format=xls', 'format'], ['?format=csv&types=Person', 'types.0'], ['?format=csv&limit=50001', 'limit'], ['?format=csv&saidFrom=2024-13', 'saidFrom'], ['?format=csv&promisedTo=soon', 'promisedTo'], ['?format=csv&confidence=2', 'confidence'], ['?format=csv&mentions=-1', 'mentions'], ['', 'format']])('%s is refused', async (rest, fault) => {
  const { status, body } = await ask(served, `/api/export${rest}`)
  expect([status, body.error.details[0].path]).toEqual([400, fault])
})

describe('names that a spreadsheet or an XML reader would take for something else', () => {
  const names = ['=HYPERLINK("http://evil.example")', '+1', '-1', '@SUM(A1)', '\tx', '<b>&"\'</b>', ']]>', 'a,b\n"c"', '\u0000\u000b', '\ud800', '名'.repeat(500)]
  beforeAll(() => store.run(telling(`MATCH (d:Entity {id: $district}) UNWIND range(0, size($names) - 1) AS n
    CREATE (d)-[:UNDERTAKES {interview: $interview, sentences: [], method: 'named-by-speaker', confidence: 0.5}]->(:Entity:Project {id: 'Project:odd' + n, type: 'Project', name: $names[n], aliases: []})`),
  { district: id.hedong, interview: id.su, names }))
  const odd = [id.hedong, ...names.map((_, index) => `Project:odd${index}`)]

  test('CSV: no cell begins a formula', async () => {
    const { text: csv } = await view('csv', odd)
    expect(csv.split('\r\n').length).toBe(names.length + 2)
    expect(csv).not.toMatch(/(?:^|,)"?[=+\-@\t]/m)
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  })

  test('GraphML, GEXF and JSON: each name as it is, but for what XML does not know', async () => {
    // eslint-disable-next-line no-control-regex -- the characters that XML forbids
    const legal = names.map((name) => name.replaceAll(/[\u0000\u000b\p{Surrogate}]/gu, '\ufffd'))
    const graph = parseGraphml(MultiDirectedGraph, (await view('graphml', odd)).text)
    expect(names.map((_, index) => graph.getNodeAttribute(`Project:odd${index}`, 'label'))).toEqual(legal)
    expect(parseGexf(MultiDirectedGraph, (await view('gexf', odd)).text).order).toBe(odd.length)
    const { statements } = JSON.parse((await view('json', odd)).text) as { statements: { toName: string }[] }
    expect(statements.length).toBe(names.length)
  })
})
