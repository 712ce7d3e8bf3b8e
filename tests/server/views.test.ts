import { type Store } from '../../cypher/store'
import { telling } from '../cypher/ad-hoc'
import { openTestStore } from '../graph'
import { id, sentence } from '../sample-graph'
import { edge, entities, interviews } from './sample-answers'
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

const get = async (path: string) => {
  const { status, body } = await ask(served, path)
  expect(status).toBe(200)
  return body
}
const view = (name: string, one: string, rest = '') => get(`/api/views/${name}/${encodeURIComponent(one)}${rest}`)
const shared = (rest: Record<string, string> = {}) => get(`/api/shared?${new URLSearchParams(rest)}`)

test('one interview: what it speaks of, and what it alone states', async () => {
  expect(await view('interview', id.su)).toEqual({
    entity: null, interview: interviews.su, total: 7, truncated: false,
    nodes: [entities.baihua, entities.dairy, entities.su, entities.xu, entities.rules, entities.warmth, entities.base].sort(byMentions),
    edges: [
      edge('ADVANCES', id.baihua, id.warmth, id.su), edge('CITES', id.baihua, id.rules, id.su), edge('HOLDS_POST', id.suWangshu, id.baihua, id.su),
      edge('LOCATED_IN', id.base, id.baihua, id.su), edge('OPERATES_IN', id.dairy, id.baihua, id.su), edge('REPORTED', id.xu, id.suWangshu, id.su),
    ],
  })
})

// 白桦县 is mentioned three times, 苏望舒 twice, the others once.
const order = [id.baihua, id.suWangshu, id.dairy, id.xu, id.rules, id.warmth, id.base] as string[]
const byMentions = (one: { id: string }, other: { id: string }) => {
  const rank = ({ id: each }: { id: string }) => (order.indexOf(each) < 2 ? order.indexOf(each) : 2)
  return rank(one) - rank(other) || (one.id < other.id ? -1 : 1)
}

test('one district: what is tied to it, also by its projects', async () => {
  const answer = await view('district', id.qinghe)
  expect([answer.entity, answer.total, answer.truncated]).toEqual([entities.qinghe, 5, false])
  expect(answer.nodes).toEqual([entities.qinghe, entities.lin, entities.warmth, entities.dairy, entities.school, entities.pipes])
  expect(answer.edges.map(({ id: one }: { id: string }) => one)).toEqual([
    edge('ADVANCES', id.qinghe, id.warmth), edge('COLLABORATES_WITH', id.qinghe, id.school), edge('HOLDS_POST', id.lin, id.qinghe), edge('PARTICIPATES_IN', id.dairy, id.pipes),
    edge('PART_OF', id.pipes, id.warmth), edge('UNDERTAKES', id.qinghe, id.pipes),
  ].map((one) => one.id))
})

test('one programme: the districts that advance it, its parts and those who take part in them', async () => {
  const answer = await view('programme', id.warmth)
  expect([answer.entity, answer.total, answer.truncated, answer.nodes]).toEqual([entities.warmth, 5, false, [entities.warmth, entities.qinghe, entities.baihua, entities.six, entities.pipes, entities.dairy].sort((one, other) => inProgramme(one) - inProgramme(other))])
})
const inProgramme = ({ id: one }: { id: string }) => [id.warmth, id.qinghe, id.baihua, id.six, id.pipes, id.dairy].indexOf(one as never)

test('who works with whom', async () => {
  expect(await get('/api/views/together')).toEqual({
    entity: null, interview: null, total: 3, truncated: false,
    nodes: [entities.qinghe, entities.dairy, entities.pipes, entities.school, entities.baihua, entities.lin, entities.su],
    edges: [
      edge('COLLABORATES_WITH', id.qinghe, id.school, id.linNow), edge('HOLDS_POST', id.lin, id.qinghe, id.linNow, id.linBefore), edge('HOLDS_POST', id.suWangshu, id.baihua, id.su),
      edge('OPERATES_IN', id.dairy, id.baihua, id.su), edge('PARTICIPATES_IN', id.dairy, id.pipes, id.linNow), edge('UNDERTAKES', id.qinghe, id.pipes, id.linNow),
    ],
  })
})

test.each([
  [`/api/views/interview/${encodeURIComponent(id.su)}?limit=2`, 2, 7], [`/api/views/district/${encodeURIComponent(id.qinghe)}?limit=2`, 3, 5],
  [`/api/views/programme/${encodeURIComponent(id.warmth)}?limit=1`, 2, 5], ['/api/views/together?limit=1', 4, 3],
])('%s is cut, and says so', async (path, nodes, total) => {
  const answer = await get(path)
  expect([answer.nodes.length, answer.total, answer.truncated]).toEqual([nodes, total, true])
})

test.each([['interview', id.qinghe], ['district', id.warmth], ['district', 'District:none'], ['programme', id.qinghe]])('no %s is %s', async (name, one) => {
  expect((await ask(served, `/api/views/${name}/${encodeURIComponent(one)}`)).status).toBe(404)
})

test('the entities of a type, those of the most interviews first', async () => {
  expect(await get('/api/entities?type=District&limit=2')).toEqual({ total: 4, entities: [entities.qinghe, entities.baihua] })
})

describe('what districts share', () => {
  const word = (tie: string, interview: string, sentences: string[], via: string | null = null) => ({ tie, via, interview, sentences })

  test('with the sentences of every district', async () => {
    const answer = await shared()
    expect(answer).toMatchObject({
      entities: [{ entity: entities.warmth, districts: [id.qinghe, id.baihua] }, { entity: entities.dairy, districts: [id.qinghe, id.baihua] }],
      districts: [entities.qinghe, entities.baihua], projects: [entities.pipes], total: 2, truncated: false,
      cells: [
        { entity: id.dairy, district: id.qinghe, interviews: 1, words: [word('PARTICIPATES_IN', id.linNow, [sentence('A', '林/1')], id.pipes)] },
        { entity: id.dairy, district: id.baihua, interviews: 1, words: [word('OPERATES_IN', id.su, [sentence('A', '苏/1')])] },
        {
          entity: id.warmth, district: id.qinghe, interviews: 2,
          words: [word('ADVANCES', id.linNow, [sentence('A', '林/1')]), word('PART_OF', id.linNow, [sentence('A', '林/1')], id.pipes), word('ADVANCES', id.linBefore, [sentence('B', '2')])],
        },
        { entity: id.warmth, district: id.baihua, interviews: 1, words: [word('ADVANCES', id.su, [sentence('A', '苏/2')])] },
      ],
      interviews: { [id.linNow]: interviews.linNow, [id.linBefore]: interviews.linBefore, [id.su]: interviews.su },
    })
    expect(Object.keys(answer.sentences).sort()).toEqual([sentence('A', '林/1'), sentence('A', '苏/1'), sentence('A', '苏/2'), sentence('B', '2')].sort())
    expect(answer.edges.map(({ type }: { type: string }) => type)).toEqual(['ADVANCES', 'ADVANCES', 'OPERATES_IN', 'PARTICIPATES_IN', 'PART_OF', 'UNDERTAKES'])
  })

  const found = async (rest: Record<string, string>) => {
    const { entities: rows, total } = await shared(rest)
    return [rows.map((row: { entity: { id: string } }) => row.entity.id), total]
  }

  test.each<[Record<string, string>, string[], number]>([
    [{ types: 'Enterprise' }, [id.dairy], 1],
    [{ types: 'Enterprise,Programme', limit: '1' }, [id.warmth], 2],
    [{ districts: '3' }, [], 0],
    [{ among: id.baihua }, [id.warmth, id.dairy], 2],
    [{ among: id.hedong }, [], 0],
  ])('%j', async (rest, ids, total) => {
    expect(await found(rest)).toEqual([ids, total])
  })

  test('being named in an interview counts where that is wanted', async () => {
    const { cells } = await shared({ named: '1', types: 'Enterprise' })
    expect(cells.find((cell: { district: string }) => cell.district === id.qinghe).words).toEqual([
      word('PARTICIPATES_IN', id.linNow, [sentence('A', '林/1')], id.pipes), word('APPEARS_IN', id.linNow, [sentence('A', '林/1')]),
    ])
  })

  test('a city is not counted beside its own districts', async () => {
    const [tie, untie] = ['CREATE', 'DELETE'].map((verb) => telling(verb === 'CREATE'
      ? 'MATCH (d:Entity {id: $district}) MATCH (e:Entity {id: $entity}) CREATE (d)-[:CITES {interview: $interview, sentences: [], method: "named-by-speaker", confidence: 0.9}]->(e)'
      : 'MATCH (d:Entity {id: $district})-[r:CITES]->(e:Entity {id: $entity}) WHERE r.interview = $interview DELETE r'))
    const rows = [{ district: id.city, entity: id.rules, interview: id.su }, { district: id.hedong, entity: id.rules, interview: id.linNow }]
    await store.run(tie!, rows[0]!)
    expect(await found({ types: 'Policy' })).toEqual([[], 0])
    await store.run(tie!, rows[1]!)
    expect((await shared({ types: 'Policy' })).entities).toEqual([{ entity: entities.rules, districts: [id.baihua, id.hedong] }])
    for (const row of rows) await store.run(untie!, row)
  })

  test.each([['districts=1', 'districts'], ['types=District', 'types.0'], ['named=yes', 'named'], ['k=2', 'k']])('%s is refused', async (rest, fault) => {
    const { status, body } = await ask(served, `/api/shared?${rest}`)
    expect([status, body.error.details[0].path]).toEqual([400, fault])
  })
})
