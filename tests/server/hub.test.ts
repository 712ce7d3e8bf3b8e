import { type Store } from '../../cypher/store'
import { openTestStore } from '../graph'
import { id } from '../sample-graph'
import { hub, loadHub } from './hub'
import { ask, loadSample, pathTo, serve, type Served } from './serving'

let store: Store
let served: Served
beforeAll(async () => {
  store = openTestStore()
  await loadSample(store)
  await loadHub(store)
  served = await serve(store)
}, 180_000)
afterAll(async () => {
  await served.close()
  await store.close()
})

const last = hub.near(hub.size - 1)

describe('an entity of 50,000 neighbours', () => {
  test.each<[string, string, string, string[][], boolean]>([
    ['through it', hub.near(1), hub.near(2), [[hub.near(1), hub.id, hub.near(2)]], true],
    ['through it and on', hub.near(1), id.dairy, [[hub.near(1), hub.id, last, id.dairy]], true],
    ['from it', hub.id, id.dairy, [[hub.id, last, id.dairy]], true],
  ])('paths %s', async (_, from, to, expected, truncated) => {
    const { status, body } = await ask(served, `/api/paths?${new URLSearchParams({ from, to, limit: '2' })}`)
    expect([status, body.paths, body.truncated]).toEqual([200, expected, truncated])
  })

  test('what it has in common with another', async () => {
    const { body } = await ask(served, `/api/common?${new URLSearchParams([['id', hub.id], ['id', id.dairy]])}`)
    expect([body.nodes.map((node: { id: string }) => node.id), body.edges.length]).toEqual([[last], 2])
  })

  test('its neighbours and all that is said of it, each cut and said to be', async () => {
    const around = (await ask(served, pathTo('entities', hub.id, '/neighbours?limit=50'))).body
    expect([around.nodes.length, around.total, around.truncated, around.counts]).toEqual([50, hub.size, true, [{ type: 'UNDERTAKES', count: hub.size }]])
    const { body } = await ask(served, pathTo('entities', hub.id))
    expect([body.relations.length, body.truncated]).toEqual([500, true])
  })
})
