import { entityTypes, statedRelations } from '../../cypher/ontology'
import { type Store } from '../../cypher/store'
import { graphOf } from '../../server/graph'
import { routes } from '../../server/routes'
import { warmUp } from '../../server/warm-up'
import { emptyGraph, openTestStore } from '../graph'
import { id, newerPage, olderPage, sentence } from '../sample-graph'
import { edge, entities, interviews } from './sample-answers'
import { ask, loadSample, pathTo, serve, type Served } from './serving'

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

const get = async (path: string) => {
  const { status, body } = await ask(served, path)
  expect(status).toBe(200)
  return body
}

const post = async (path: string, given: unknown) => {
  const { status, body } = await ask(served, path, { method: 'POST', body: JSON.stringify(given) })
  expect(status).toBe(200)
  return body
}

test('health', async () => {
  expect(await get('/api/health')).toEqual({ status: 'ok', store: { version: expect.stringMatching(/^\d+\.\d+/), edition: expect.any(String) } })
})

test('overview: counts in the order of the ontology, and the first picture', async () => {
  const answer = await get('/api/overview')
  expect(answer).toEqual({
    pages: 2, interviews: 3, sentences: 16, targets: 2, notes: 2,
    entities: [['Official', 2], ['Journalist', 1], ['District', 4], ['Enterprise', 1], ['Institution', 1], ['Project', 2], ['Programme', 2], ['Policy', 1]]
      .map(([type, count]) => ({ type, count })),
    relations: [['HOLDS_POST', 3], ['REPORTED', 2], ['LOCATED_IN', 1], ['UNDERTAKES', 1], ['PARTICIPATES_IN', 1], ['OPERATES_IN', 1], ['COLLABORATES_WITH', 1], ['ADVANCES', 3], ['PART_OF', 2], ['CITES', 1]]
      .map(([type, count]) => ({ type, count })),
    picture: {
      nodes: [entities.qinghe, entities.baihua, entities.lin, entities.su, entities.warmth],
      edges: [
        edge('ADVANCES', id.qinghe, id.warmth, id.linNow, id.linBefore), edge('ADVANCES', id.baihua, id.warmth, id.su),
        edge('HOLDS_POST', id.lin, id.qinghe, id.linNow, id.linBefore), edge('HOLDS_POST', id.suWangshu, id.baihua, id.su),
      ],
    },
  })
})

test('interviews: newest first; a known day before a known year', async () => {
  expect(await get('/api/interviews')).toEqual({ total: 3, interviews: [interviews.su, interviews.linNow, interviews.linBefore] })
})

test('an interview: its frame, paragraphs, mentions and figures', async () => {
  const spans = (key: string) => newerPage.sentences.find((row) => row.id === sentence('A', key))!.spans
  expect(await get(pathTo('interviews', id.linNow))).toEqual({
    interview: interviews.linNow,
    page: { id: id.pageA, file: 'newer.txt', title: '新年访谈', strapline: '——两地负责人谈今年怎么干' },
    frame: [
      { id: sentence('A', '林/题'), kind: 'headline', text: '把暖送进老楼', spans: spans('林/题'), mentions: [] },
      { id: sentence('A', '林/注'), kind: 'introduction', text: '——访青禾区委副书记、区长林知远', spans: spans('林/注'), mentions: [{ entity: id.qinghe, start: 3, end: 6 }, { entity: id.lin, start: 13, end: 16 }] },
      { id: sentence('A', '林/署'), kind: 'byline', text: '本报记者 许见山', spans: spans('林/署'), mentions: [{ entity: id.xu, start: 5, end: 8 }] },
    ],
    paragraphs: [
      {
        sentences: [{
          id: sentence('A', '林/1'), text: '林知远说，青禾区今年改造二次管网36公里，由星禾乳业参与，推进暖屋行动。', spans: [[72, 87], [88, 109]],
          mentions: [{ entity: id.lin, start: 0, end: 3 }, { entity: id.qinghe, start: 5, end: 8 }, { entity: id.pipes, start: 12, end: 16 }, { entity: id.dairy, start: 22, end: 26 }, { entity: id.warmth, start: 31, end: 35 }],
        }],
      },
      { sentences: [{ id: sentence('A', '林/2'), text: '青禾区同云州理工大学合作，比河东新区早用上5G与C++。', spans: spans('林/2'), mentions: [{ entity: id.qinghe, start: 0, end: 3 }, { entity: id.school, start: 4, end: 10 }, { entity: id.hedong, start: 14, end: 18 }] }] },
    ],
    entities: Object.fromEntries([entities.qinghe, entities.lin, entities.xu, entities.pipes, entities.dairy, entities.warmth, entities.school, entities.hedong].map((entity) => [entity.id, entity])),
    targets: [{
      id: 'Target:a1', interview: id.linNow, sentence: sentence('A', '林/1'), owner: id.qinghe, ownerName: '青禾区', subject: '二次管网改造', about: [id.pipes],
      value: 36, unit: '公里', comparator: 'eq', by: 2024, status: 'planned', programme: '暖屋行动', text: '二次管网36公里', marks: [[12, 20]], method: 'figure-beside-name',
    }],
  })
})

test('a page: its raw text, notes, and every sentence in the order of the print', async () => {
  expect(await get(pathTo('pages', id.pageA))).toEqual({
    page: newerPage.page,
    interviews: [interviews.linNow, interviews.su],
    sentences: [...newerPage.sentences].sort((one, other) => one.spans[0]![0] - other.spans[0]![0]).map(({ id: sentenceId, interview, kind, spans }) => ({ id: sentenceId, interview, kind, spans })),
  })
  expect((await get(pathTo('pages', id.pageB))).page).toEqual(olderPage.page)
})

test('neighbours: by type and limit, with all that ties them together', async () => {
  const ofQinghe = {
    entity: entities.qinghe, total: 4, truncated: false,
    counts: [['HOLDS_POST', 1], ['UNDERTAKES', 1], ['COLLABORATES_WITH', 1], ['ADVANCES', 1]].map(([type, count]) => ({ type, count })),
  }
  expect(await get(pathTo('entities', id.qinghe, '/neighbours'))).toEqual({
    ...ofQinghe,
    nodes: [entities.lin, entities.warmth, entities.school, entities.pipes],
    edges: [
      edge('ADVANCES', id.qinghe, id.warmth, id.linNow, id.linBefore), edge('COLLABORATES_WITH', id.qinghe, id.school, id.linNow),
      edge('HOLDS_POST', id.lin, id.qinghe, id.linNow, id.linBefore), edge('PART_OF', id.pipes, id.warmth, id.linNow), edge('UNDERTAKES', id.qinghe, id.pipes, id.linNow),
    ],
  })
  expect(await get(pathTo('entities', id.qinghe, '/neighbours?types=ADVANCES,%20UNDERTAKES&limit=1'))).toEqual({
    ...ofQinghe, total: 2, truncated: true,
    nodes: [entities.warmth],
    edges: [edge('ADVANCES', id.qinghe, id.warmth, id.linNow, id.linBefore)],
  })
  expect(await get(pathTo('entities', id.city, '/neighbours'))).toEqual({ entity: entities.city, nodes: [], edges: [], total: 0, truncated: false, counts: [] })
})

test('a part: the entities asked for, in that order, once each, with all that is stated among them; unknown ones are left out', async () => {
  expect(await post('/api/part', { ids: [id.warmth, 'District:000000', id.qinghe, id.warmth] })).toEqual({
    nodes: [entities.warmth, entities.qinghe], edges: [edge('ADVANCES', id.qinghe, id.warmth, id.linNow, id.linBefore)],
  })
  expect(await post('/api/part', { ids: [] })).toEqual({ nodes: [], edges: [] })
})

test('facts: the interviews that entities appear in, newest first, and the years promised of them', async () => {
  expect(await post('/api/facts', { ids: [id.pipes, id.qinghe, id.city] })).toEqual({
    entities: [
      { id: id.city, interviews: [], promised: [] },
      { id: id.qinghe, interviews: [id.linNow, id.linBefore], promised: [2024] },
      { id: id.pipes, interviews: [id.linNow], promised: [2024] },
    ],
    interviews: [interviews.linNow, interviews.linBefore],
  })
})

/** What a route is asked with, where it has to be asked with something: an id in its path, and its query. */
const asked: Record<string, { id?: string, query?: string }> = {
  '/api/search': { query: '?q=%E7%AE%A1%E7%BD%91' },
  '/api/entities/{id}': { id: id.qinghe },
  '/api/entities/{id}/neighbours': { id: id.qinghe },
  '/api/interviews/{id}': { id: id.linNow },
  '/api/pages/{id}': { id: id.pageA },
  '/api/paths': { query: `?${new URLSearchParams({ from: id.qinghe, to: id.pipes })}` },
  '/api/common': { query: `?${new URLSearchParams([['id', id.qinghe], ['id', id.warmth]])}` },
  '/api/views/interview/{id}': { id: id.linNow },
  '/api/views/district/{id}': { id: id.qinghe },
  '/api/views/programme/{id}': { id: id.warmth },
  '/api/entities': { query: '?type=District' },
}

test('every answer holds what its schema says, and no more', async () => {
  // Files are no JSON, and what changes things is asked where it is tested.
  for (const route of routes.filter(({ path, files, changes }) => path !== '/api/openapi.json' && !files && !changes)) {
    const { id: inPath = '', query = '' } = asked[route.path] ?? {}
    const path = route.path.replace('{id}', encodeURIComponent(inPath)) + query
    const answer = route.method === 'post' ? await post(path, { ids: [id.qinghe] }) : await get(path)
    expect(route.answer.parse(answer)).toEqual(answer)
  }
})

test('warming up asks only what the graph can answer, filled or empty', async () => {
  const graph = graphOf(store, new AbortController().signal)
  await warmUp(graph)
  await emptyGraph(store)
  await warmUp(graph)
})

test('an empty graph has an overview, with every type at zero', async () => {
  await emptyGraph(store)
  expect(await get('/api/overview')).toEqual({
    pages: 0, interviews: 0, sentences: 0, targets: 0, notes: 0,
    entities: Object.keys(entityTypes).map((type) => ({ type, count: 0 })),
    relations: Object.keys(statedRelations).map((type) => ({ type, count: 0 })),
    picture: { nodes: [], edges: [] },
  })
  expect(await get('/api/interviews')).toEqual({ total: 0, interviews: [] })
  expect(await get('/api/search?q=%E7%AE%A1%E7%BD%91')).toEqual({ entities: [], sentences: [], elsewhere: [] })
})
