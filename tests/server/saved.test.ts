import { type Store } from '../../cypher/store'
import { forgetPages } from '../../ingest/load'
import { type ErrorCode, errors } from '../../server/errors'
import { openTestStore } from '../graph'
import { id } from '../sample-graph'
import { closeAfterEach } from './closing'
import { ask, askRaw, loadSample, serve, type Served } from './serving'

const token = 'a token of this test'

let store: Store
let served: Served
beforeEach(async () => {
  store = openTestStore()
  await loadSample(store)
  served = await serve(store, { editorToken: token, allowedHosts: ['graph.example.org'] })
})
afterEach(async () => {
  await served.close()
  await store.close()
})

const closing = closeAfterEach()
const send = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
  ask(served, path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
const list = async () => (await ask(served, '/api/saved')).body
const pathOf = (one: string) => `/api/saved/${encodeURIComponent(one)}`

test('a view is saved, listed, renamed, given another address and deleted', async () => {
  expect(await list()).toEqual({ editing: 'open', views: [] })
  const { status, body: view } = await send('POST', '/api/saved', { name: ' 暖屋 ', address: '?view=programme&id=Programme%3A暖屋行动' })
  expect([status, view]).toEqual([200, { id: expect.stringMatching(/^SavedView:[0-9a-f-]{36}$/), name: '暖屋', address: '?view=programme&id=Programme%3A暖屋行动', created: expect.any(String), updated: view.created }])
  expect((await list()).views).toEqual([view])
  const renamed = (await send('PUT', pathOf(view.id), { name: '暖屋行动在各地' })).body
  expect(renamed).toEqual({ ...view, name: '暖屋行动在各地', updated: expect.any(String) })
  expect((await send('PUT', pathOf(view.id), { address: '?view=start#v1.q1bK' })).body.address).toBe('?view=start#v1.q1bK')
  expect((await send('PUT', pathOf(view.id), { address: '' })).body).toEqual({ ...renamed, address: '', updated: expect.any(String) })
  expect((await send('DELETE', pathOf(view.id))).body).toEqual({ id: view.id })
  expect((await list()).views).toEqual([])
})

test('names of any signs are kept as they are, and the longest address', async () => {
  const name = '<img src=x onerror=alert(1)>"\'`$&\\'
  const address = `?v=${'x'.repeat(199_997)}`
  await send('POST', '/api/saved', { name, address })
  expect((await list()).views.map((view: { name: string; address: string }) => [view.name, view.address === address])).toEqual([[name, true]])
})

test('reading pages again and forgetting them leaves saved views alone', async () => {
  const { body: view } = await send('POST', '/api/saved', { name: 'a', address: '?view=start' })
  await forgetPages(store, [id.pageA, id.pageB])
  expect((await list()).views).toEqual([view])
})

test.each<[string, object | undefined, string[]]>([
  ['no name', { address: '' }, ['name']],
  ['an empty name', { name: '  ', address: '' }, ['name']],
  ['too long a name', { name: 'x'.repeat(201), address: '' }, ['name']],
  ['another site', { name: 'a', address: 'https://evil.example/' }, ['address']],
  ['a path', { name: 'a', address: '//evil.example' }, ['address']],
  ['too long an address', { name: 'a', address: `?${'x'.repeat(200_000)}` }, ['address']],
  ['another field', { name: 'a', address: '', owner: 'b' }, ['owner']],
  ['nothing', undefined, ['name', 'address']],
])('%s is refused', async (_, body, faults) => {
  const answer = await send('POST', '/api/saved', body)
  expect([answer.status, answer.body.error.details.map((detail: { path: string }) => detail.path)]).toEqual([400, faults])
  expect((await list()).views).toEqual([])
})

test('a body beyond all bounds, and an id that is none', async () => {
  expect((await send('POST', '/api/saved', { name: 'a', address: `?${'x'.repeat(600_000)}` })).status).toBe(413)
  expect((await send('PUT', pathOf('SavedView:none'), { name: 'a' })).status).toBe(404)
  expect((await send('DELETE', pathOf(id.qinghe))).status).toBe(404)
})

describe('who may save', () => {
  const body = JSON.stringify({ name: 'a', address: '' })
  const remote = { host: 'graph.example.org' }
  const rows: [string, Record<string, string>, number, ErrorCode | null, string][] = [
    ['this machine', {}, 200, null, 'open'],
    ['this machine by another name', remote, 401, 'token-needed', 'token'],
    ['somebody behind a proxy', { 'host': 'localhost', 'x-forwarded-for': '10.0.0.9' }, 401, 'token-needed', 'token'],
    ['the token', { ...remote, authorization: `Bearer ${token}` }, 200, null, 'open'],
    ['another token', { ...remote, authorization: 'Bearer another token here' }, 401, 'token-needed', 'token'],
    ['the token in another scheme', { ...remote, authorization: `Basic ${token}` }, 401, 'token-needed', 'token'],
  ]
  test.each(rows)('%s', async (_, headers, status, code, editing) => {
    const host = { host: `127.0.0.1:${served.port}`, ...headers }
    expect((await askRaw(served, '/api/saved', host)).body.editing).toBe(editing)
    const answer = await askRaw(served, '/api/saved', host, 'POST', body)
    expect([answer.status, answer.body.error ?? null]).toEqual([status, code && { code, message: errors[code].message }])
  })

  test('nobody from elsewhere, where there is no token', async () => {
    const own = closing(await serve(store, { allowedHosts: ['graph.example.org'] }))
    expect((await askRaw(own, '/api/saved', remote)).body.editing).toBe('none')
    for (const headers of [remote, { ...remote, authorization: 'Bearer null' }]) {
      const answer = await askRaw(own, '/api/saved', headers, 'POST', body)
      expect([answer.status, answer.body.error.code]).toEqual([403, 'read-only'])
    }
  })

  test('no page of another site, though it asks from this machine', async () => {
    const answer = await send('POST', '/api/saved', { name: 'a', address: '' }, { origin: 'http://evil.example' })
    expect([answer.status, answer.body.error.code]).toEqual([403, 'foreign-origin'])
  })

  test('who may not save is told so before anything else is looked at', async () => {
    expect((await askRaw(served, '/api/saved', remote, 'POST', '{')).status).toBe(401)
    expect((await askRaw(served, pathOf('SavedView:none'), remote, 'DELETE')).status).toBe(401)
  })
})

test('other methods are refused, and the ones taken are named', async () => {
  const { status, headers } = await send('PATCH', pathOf('x'))
  expect([status, headers.allow]).toEqual([405, 'PUT, DELETE'])
  expect((await send('PATCH', '/api/saved')).headers.allow).toBe('GET, HEAD, POST')
})
