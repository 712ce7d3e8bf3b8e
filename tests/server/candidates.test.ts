import { type Store } from '../../cypher/store'
import { pairEntities } from '../../ingest/candidates/pair-entities'
import { telling } from '../cypher/ad-hoc'
import { openTestStore } from '../graph'
import { id, sentence } from '../sample-graph'
import { entities } from './sample-answers'
import { ask, loadSample, pathTo, serve, type Served } from './serving'

let store: Store
let served: Served
beforeAll(async () => {
  store = openTestStore()
  await loadSample(store)
  await store.run(telling("CREATE (:Entity:Enterprise {id: 'Enterprise:星禾', type: 'Enterprise', name: '星禾', aliases: [], unpaired: 1})"))
  await store.run(telling("CREATE (:Entity:Project {id: 'Project:奶源基地建设项目', type: 'Project', name: '奶源基地建设项目', aliases: [], unpaired: 1})"))
  await pairEntities(store)
  served = await serve(store)
})
afterAll(async () => {
  await served.close()
  await store.close()
})

const get = async (query = '') => (await ask(served, `/api/candidates${query}`)).body
const bare = (entityId: string, name: string) => ({ id: entityId, type: entityId.split(':')[0], name, aliases: [], interviews: 0 })
const su = (key: string, text: string, mark: [number, number]) => ({ sentence: { id: sentence('A', key), kind: 'body', text, marks: [mark] }, interview: id.su })
const line = '苏望舒说，星禾在白桦县建了奶源基地。白桦县依照《云州市更新条例》推进暖屋行动。'

const base = {
  score: 0.67, reasons: [{ code: 'same-name', words: '奶源基地' }, { code: 'same-head', words: '基地' }],
  sides: [{ entity: entities.base, ...su('苏/1', line.slice(0, 18), [13, 17]) }, { entity: bare('Project:奶源基地建设项目', '奶源基地建设项目'), sentence: null, interview: null }],
}

test('the likeliest pair stands first, with its reasons and a sentence of each side that has one', async () => {
  const answer = await get()
  expect([answer.total, answer.candidates.map(({ score, sides }: typeof base) => [score, ...sides.map(({ entity }) => entity.name)])]).toEqual([
    2, [[0.67, '奶源基地', '奶源基地建设项目'], [0.45, '星禾', '星禾乳业']],
  ])
  expect(answer.candidates[0]).toEqual(base)
})

test('of one type, and no more than are asked for', async () => {
  expect(await get('?type=Project')).toEqual({ total: 1, candidates: [base] })
  expect(await get('?limit=1')).toEqual({ total: 2, candidates: [base] })
  expect(await get('?type=Policy')).toEqual({ total: 0, candidates: [] })
  expect((await ask(served, '/api/candidates?limit=0')).status).toBe(400)
})

test('an entity says what it may be the same as, from either side', async () => {
  const of = async (entityId: string) => (await ask(served, pathTo('entities', entityId))).body.candidates
  expect(await of(id.dairy)).toEqual([{ other: bare('Enterprise:星禾', '星禾'), score: 0.45, reasons: [{ code: 'contained', words: '星禾' }] }])
  expect(await of('Enterprise:星禾')).toEqual([{ other: entities.dairy, score: 0.45, reasons: [{ code: 'contained', words: '星禾' }] }])
  expect(await of(id.lin)).toEqual([])
})
