import { type Query } from '../../cypher/catalogue'
import { type Store } from '../../cypher/store'
import { findPageFiles } from '../../ingest/files'
import { readPages } from '../../ingest/read-pages'
import { emptyGraph, openTestStore } from '../graph'
import { realPages, samplePages } from '../pages'

let store: Store
beforeAll(async () => {
  store = openTestStore()
  await emptyGraph(store)
  for await (const event of readPages(store, findPageFiles([...realPages, ...samplePages].map(({ path }) => path)))) expect(event.outcome).toBe('loaded')
})
afterAll(() => store.close())

const query = (text: string): Query => ({ name: 'walk', mode: 'read', doc: 'A walk of the graph.', params: [], text })
const rows = async <R>(text: string): Promise<R[]> => (await store.run<R>(query(text))).rows

test('every sentence in the graph is the text at its place in its raw page', async () => {
  const all = await rows<{ text: string; spans: number[]; page: string }>(
    'MATCH (p:Page)-[:HAS_INTERVIEW|HAS_SENTENCE*1..2]->(s:Sentence) RETURN s.text AS text, s.spans AS spans, p.text AS page')
  expect(all.length).toBe((await rows<{ n: number }>('MATCH (s:Sentence) RETURN count(s) AS n'))[0]!.n)
  for (const { text, spans, page } of all) {
    const pairs = spans.flatMap((start, index) => (index % 2 === 0 ? [page.slice(start, spans[index + 1])] : []))
    expect(pairs.join('')).toBe(text)
  }
})

test('every mention stands at its offsets in its sentence', async () => {
  const all = await rows<{ text: string; printed: string; start: number; end: number }>(
    'MATCH (:Entity)-[m:MENTIONED_IN]->(s:Sentence) RETURN s.text AS text, m.text AS printed, m.start AS start, m.end AS end')
  expect(all.length).toBeGreaterThan(300)
  for (const { text, printed, start, end } of all) expect(text.slice(start, end)).toBe(printed)
})

test('every relationship between entities, and to a figure, leads to sentences of its own interview', async () => {
  const all = await rows<{ type: string; sentences: string[]; found: string[] }>(
    `MATCH (a)-[r]->(b) WHERE r.interview IS NOT NULL
     OPTIONAL MATCH (i:Interview {id: r.interview})-[:HAS_SENTENCE]->(s:Sentence) WHERE s.id IN r.sentences
     RETURN type(r) AS type, a.id AS from, b.id AS to, r.sentences AS sentences, collect(s.id) AS found`)
  expect(all.length).toBeGreaterThan(300)
  for (const { sentences, found } of all) {
    expect(sentences.length).toBeGreaterThan(0)
    expect([...found].sort()).toEqual([...new Set(sentences)].sort())
  }
  const between = await rows<{ n: number }>('MATCH (:Entity)-[r]->(:Entity) WHERE r.interview IS NULL AND NOT r:CANDIDATE RETURN count(r) AS n')
  expect(between).toEqual([{ n: 0 }])
})

test('every entity is mentioned somewhere, or is the end of what a sentence states', async () => {
  expect(await rows('MATCH (e:Entity) WHERE NOT (e)-[:MENTIONED_IN]->() AND NOT (e)-[:APPEARS_IN]->() RETURN e.id AS id')).toEqual([])
})
