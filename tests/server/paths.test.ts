import { type Store } from '../../cypher/store'
import { errors } from '../../server/errors'
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

const paths = (asked: Record<string, string>) => ask(served, `/api/paths?${new URLSearchParams(asked)}`)
const common = (ids: string[], rest = '') => ask(served, `/api/common?${new URLSearchParams(ids.map((one) => ['id', one]))}${rest}`)
const word = (interview: string, sentences: string[], posts: string[] = []) => ({ interview, sentences, method: 'named-by-speaker', confidence: 0.9, posts })
const text = {
  lin1: '林知远说，青禾区今年改造二次管网36公里，由星禾乳业参与，推进暖屋行动。',
  lin2: '青禾区同云州理工大学合作，比河东新区早用上5G与C++。',
  su1: '苏望舒说，星禾在白桦县建了奶源基地。',
}

describe('paths', () => {
  test('one, with the sentence of every step', async () => {
    const types = 'HOLDS_POST,COLLABORATES_WITH'
    expect(await paths({ from: id.lin, to: id.school, types })).toMatchObject({
      status: 200,
      body: {
        from: entities.lin, to: entities.school,
        paths: [[id.lin, id.qinghe, id.school]],
        nodes: [entities.lin, entities.qinghe, entities.school],
        edges: [
          { ...edge('COLLABORATES_WITH', id.qinghe, id.school, id.linNow), evidence: [word(id.linNow, [sentence('A', '林/2')])] },
          {
            ...edge('HOLDS_POST', id.lin, id.qinghe, id.linNow, id.linBefore),
            evidence: [word(id.linNow, [sentence('A', '林/注')], ['青禾区委副书记', '青禾区区长']), word(id.linBefore, [sentence('B', '注')], ['青禾区区长'])],
          },
        ],
        interviews: { [id.linNow]: interviews.linNow, [id.linBefore]: interviews.linBefore },
        sentences: {
          [sentence('A', '林/2')]: { text: text.lin2, interview: id.linNow },
          [sentence('A', '林/注')]: { text: '——访青禾区委副书记、区长林知远', interview: id.linNow },
          [sentence('B', '注')]: { text: '——访青禾区区长林知远', interview: id.linBefore },
        },
        steps: 6, truncated: false,
      },
    })
  })

  const short = Object.fromEntries(Object.entries(id).map(([name, one]) => [one, name]))
  const found = async (from: string, to: string, rest: Record<string, string> = {}) => {
    const { body } = await paths({ from, to, ...rest })
    return [body.paths.map((path: string[]) => path.map((one) => short[one] ?? one).join(' ')), body.steps, body.truncated]
  }

  test.each<[string, string, Record<string, string>, unknown[]]>([
    ['qinghe', 'baihua', {}, [['qinghe warmth baihua', 'qinghe pipes dairy baihua', 'qinghe pipes warmth baihua', 'qinghe lin xu suWangshu baihua', 'qinghe warmth pipes dairy baihua'], 6, false]],
    ['qinghe', 'baihua', { limit: '2' }, [['qinghe warmth baihua', 'qinghe pipes dairy baihua'], 3, true]],
    ['qinghe', 'baihua', { types: 'ADVANCES' }, [['qinghe warmth baihua'], 6, false]],
    ['qinghe', 'warmth', { types: 'ADVANCES,PART_OF,UNDERTAKES' }, [['qinghe warmth', 'qinghe pipes warmth'], 6, false]],
    ['qinghe', 'hedong', {}, [[], 6, false]],
    ['hedong', 'qinghe', {}, [[], 6, false]],
  ])('%s to %s %j', async (from, to, rest, expected) => {
    expect(await found(id[from as keyof typeof id], id[to as keyof typeof id], rest)).toEqual(expected)
  })

  test('the same from the other end', async () => {
    const turned = ((await found(id.baihua, id.qinghe))[0] as string[]).map((path) => path.split(' ').reverse().join(' '))
    expect(turned.sort()).toEqual([...(await found(id.qinghe, id.baihua))[0] as string[]].sort())
  })
})

describe('common neighbours', () => {
  test('of two, with the sentences on both sides', async () => {
    expect(await common([id.pipes, id.baihua])).toMatchObject({
      status: 200,
      body: {
        asked: [entities.pipes, entities.baihua], nodes: [entities.dairy, entities.warmth], total: 2, truncated: false,
        edges: [
          { ...edge('ADVANCES', id.baihua, id.warmth, id.su), evidence: [word(id.su, [sentence('A', '苏/2')])] },
          { ...edge('OPERATES_IN', id.dairy, id.baihua, id.su), evidence: [word(id.su, [sentence('A', '苏/1')])] },
          { ...edge('PARTICIPATES_IN', id.dairy, id.pipes, id.linNow), evidence: [word(id.linNow, [sentence('A', '林/1')])] },
          { ...edge('PART_OF', id.pipes, id.warmth, id.linNow), evidence: [word(id.linNow, [sentence('A', '林/1')])] },
        ],
        interviews: { [id.linNow]: interviews.linNow, [id.su]: interviews.su },
        sentences: { [sentence('A', '苏/1')]: { text: text.su1, interview: id.su }, [sentence('A', '林/1')]: { text: text.lin1, interview: id.linNow } },
      },
    })
  })

  test.each<[string[], string, string[], number]>([
    [[id.pipes, id.baihua], '&limit=1', [id.dairy], 2],
    [[id.pipes, id.baihua], '&types=ADVANCES,PART_OF', [id.warmth], 1],
    [[id.lin, id.suWangshu], '', [id.xu], 1],
    [[id.pipes, id.baihua, id.six], '', [id.warmth], 1],
    [[id.pipes, id.hedong], '', [], 0],
  ])('%j %s', async (ids, rest, expected, total) => {
    const { body } = await common(ids, rest)
    expect([body.nodes.map((node: { id: string }) => node.id), body.total, body.truncated]).toEqual([expected, total, total > expected.length])
  })
})

test.each<[string, number, string[]]>([
  ['/api/paths?from=a', 400, ['to']],
  ['/api/paths?from=a&to=a', 400, ['to']],
  [`/api/paths?from=a&to=${'x'.repeat(601)}`, 400, ['to']],
  ['/api/paths?from=a&to=b&types=KNOWS', 400, ['types.0']],
  ['/api/paths?from=a&to=b&limit=21', 400, ['limit']],
  ['/api/paths?from=a&to=b&hops=3', 400, ['hops']],
  [`/api/paths?from=a&to=${encodeURIComponent(id.lin)}`, 404, ['from']],
  ['/api/paths?from=a&to=b', 404, ['from', 'to']],
  ['/api/common?id=a', 400, ['id', 'id']],
  ['/api/common?id=a&id=a', 400, ['id']],
  [`/api/common?${'id=a&'.repeat(11)}`, 400, ['id']],
  ['/api/common?id=a&id=b', 404, ['id', 'id']],
])('%s: %i, and the fault is named', async (path, status, faults) => {
  const answer = await ask(served, path)
  expect([answer.status, answer.body.error.message, answer.body.error.details.map((detail: { path: string }) => detail.path)])
    .toEqual([status, errors[status === 400 ? 'invalid-request' : 'unknown-id'].message, faults])
})
