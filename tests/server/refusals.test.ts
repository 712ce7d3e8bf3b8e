import { type Store } from '../../cypher/store'
import { errorAnswer } from '../../server/contract'
import { type ErrorCode, errors } from '../../server/errors'
import { telling } from '../cypher/ad-hoc'
import { openTestStore } from '../graph'
import { id } from '../sample-graph'
import { ask, askRaw, loadSample, pathTo, serve, type Served } from './serving'

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

const refusal = (code: ErrorCode, ...details: { path: string; message: string }[]) =>
  ({ error: { code, message: errors[code].message, ...(details.length ? { details } : {}) } })

test.each<[string, string]>([
  ['/api/search', 'q'],
  ['/api/search?q=', 'q'],
  ['/api/search?q=%20%E3%80%80', 'q'],
  [`/api/search?q=${'x'.repeat(101)}`, 'q'],
  ['/api/search?q=a&q=b', 'q'],
  ['/api/search?q=a&type=', 'type'],
  ['/api/search?q=a&type=Person', 'type'],
  ['/api/search?q=a&type=District&type=Policy', 'type'],
  ['/api/search?q=a&limit=', 'limit'],
  ['/api/search?q=a&limit=0', 'limit'],
  ['/api/search?q=a&limit=-1', 'limit'],
  ['/api/search?q=a&limit=51', 'limit'],
  ['/api/search?q=a&limit=1.5', 'limit'],
  ['/api/search?q=a&limit=ten', 'limit'],
  ['/api/search?q=a&limit=NaN', 'limit'],
  ['/api/search?q=a&limit=Infinity', 'limit'],
  ['/api/search?q=a&limit=5&limit=6', 'limit'],
  ['/api/search?q=a&kind=District', 'kind'],
  ['/api/search?q=a&__proto__=1', '__proto__'],
  [pathTo('entities', id.qinghe, '/neighbours?limit=501'), 'limit'],
  [pathTo('entities', id.qinghe, '/neighbours?types=KNOWS'), 'types.0'],
  [pathTo('entities', id.qinghe, '/neighbours?types=ADVANCES,MENTIONED_IN'), 'types.1'],
  [pathTo('entities', 'x'.repeat(601)), 'id'],
])('%s is refused, and its fault named', async (path, fault) => {
  const { status, body } = await ask(served, path)
  expect([status, body]).toEqual([400, refusal('invalid-request', { path: fault, message: expect.any(String) })])
})

test.each<[string, string | undefined, ErrorCode, string[]]>([
  ['no body', undefined, 'invalid-request', ['ids']],
  ['no JSON', '{', 'malformed-body', []],
  ['a number', '7', 'malformed-body', []],
  ['a list', '["a"]', 'invalid-request', ['']],
  ['another field', '{"ids":[],"all":true}', 'invalid-request', ['all']],
  ['an empty id', '{"ids":["a",""]}', 'invalid-request', ['ids.1']],
  ['too many', JSON.stringify({ ids: Array.from({ length: 2_001 }, () => 'a') }), 'invalid-request', ['ids']],
])('a body that is %s is refused', async (_, body, code, faults) => {
  const answer = await ask(served, '/api/part', { method: 'POST', ...(body === undefined ? {} : { body }) })
  expect([answer.status, answer.body.error.code, (answer.body.error.details ?? []).map((detail: { path: string }) => detail.path)]).toEqual([errors[code].status, code, faults])
})

test('every fault is named at once', async () => {
  expect((await ask(served, '/api/search?limit=0&type=x')).body.error.details.map((detail: { path: string }) => detail.path)).toEqual(['q', 'type', 'limit'])
})

test.each(['/api/search?q=%', '/api/search?q=%E7%AE', '/api/search?q=%ED%A0%80', '/api/entities/%', '/api/entities/%E0%A4%A', '/api/%zz', '/%c0%af', '/x?%'])('%s spells no text', async (path) => {
  const { status, body } = await askRaw(served, path)
  expect([status, body]).toEqual([400, refusal('malformed-url')])
})

test.each([
  pathTo('entities', 'District:000000'), pathTo('entities', id.linNow), pathTo('entities', id.qinghe.toLowerCase()), pathTo('entities', ' '), pathTo('entities', 'x'.repeat(600)),
  pathTo('entities', 'District:000000', '/neighbours'), pathTo('interviews', id.qinghe), pathTo('interviews', '玉泉区/谁'), pathTo('pages', id.linNow), pathTo('pages', 'Page:000000000000'),
  pathTo('entities', "' OR 1 = 1 //"), pathTo('entities', '../../etc/passwd'), pathTo('entities', '\u0000'), pathTo('entities', '😀'),
])('%s is nothing the graph knows', async (path) => {
  const { status, body } = await ask(served, path)
  expect([status, body]).toEqual([404, refusal('unknown-id', { path: 'id', message: expect.any(String) })])
})

test.each(['/api', '/api/', '/api/nothing', '/api/views', '/api/pages', `${pathTo('entities', id.qinghe)}/nothing`, '/api/health/store', '/api/interviews//', '/favicon.ico', '/assets/none.js'])('%s is no path', async (path) => {
  const { status, body } = await ask(served, path)
  expect([status, body]).toEqual([404, refusal('unknown-path')])
})

test.each([['POST', '/api/health'], ['PUT', '/api/overview'], ['DELETE', pathTo('entities', id.qinghe)], ['PATCH', '/api/search?q=a'], ['OPTIONS', '/api/search'], ['POST', '/'], ['DELETE', '/somewhere']])('%s %s is not taken', async (method, path) => {
  const { status, body, headers } = await ask(served, path, { method })
  expect([status, body, headers.allow]).toEqual([405, refusal('method-not-allowed'), 'GET, HEAD'])
})

test.each<[string, RequestInit]>([
  ['by its length', { body: JSON.stringify({ text: 'x'.repeat(70_000) }), headers: { 'Content-Type': 'application/json' } }],
  ['of any kind', { body: 'x'.repeat(70_000), headers: { 'Content-Type': 'text/plain' } }],
  ['by what comes', { body: new ReadableStream({ start: (stream) => { stream.enqueue(new TextEncoder().encode('x'.repeat(70_000))); stream.close() } }), duplex: 'half' } as RequestInit],
])('a body that is too large, %s, is refused', async (_, init) => {
  const { status, body } = await ask(served, '/api/search', { method: 'POST', ...init })
  expect([status, body]).toEqual([413, refusal('body-too-large')])
})

test.each([{ 'Content-Encoding': 'gzip' }, { 'Content-Encoding': 'zip' }])('a body that is not what it says (%j) is refused', async (headers) => {
  const { status, body } = await ask(served, '/api/search', { method: 'POST', body: 'no archive', headers })
  expect([status, body]).toEqual([400, refusal('malformed-body')])
})

test('HEAD is answered as GET, without a body', async () => {
  const { status, body } = await ask(served, '/api/overview', { method: 'HEAD' })
  expect([status, body]).toEqual([200, ''])
})

test('an unexpected error says nothing of what is inside', async () => {
  await store.run(telling('MATCH (p:Page) SET p.notes = "not JSON"'))
  const { status, body } = await ask(served, pathTo('pages', id.pageA))
  expect([status, body]).toEqual([500, refusal('internal')])
})

test('every error of the table fits the one shape', () => {
  for (const [code, { status, message }] of Object.entries(errors)) {
    expect([code, errorAnswer.safeParse({ error: { code, message } }).success, status >= 400 && status < 600, /[.]$/.test(message)]).toEqual([code, true, true, true])
  }
})
