import { connect } from 'node:net'
import { type Store } from '../../cypher/store'
import { errors } from '../../server/errors'
import { openTestStore } from '../graph'
import { closeAfterEach } from './closing'
import { ask, askRaw, serve, type Served } from './serving'

let store: Store
let served: Served
beforeAll(async () => {
  store = openTestStore()
  served = await serve(store, { allowedHosts: ['Graph.Example.org', '[fe80::1]'] })
})
afterAll(async () => {
  await served.close()
  await store.close()
})

const closing = closeAfterEach()

describe('a name', () => {
  test.each([
    'localhost', 'localhost:3000', 'LOCALHOST', 'localhost.', '127.0.0.1', '127.0.0.1:80', '[::1]', '[::1]:3000', 'graph.example.org', 'graph.EXAMPLE.org:443', '[fe80::1]:3000',
  ])('%s is answered', async (host) => {
    expect((await askRaw(served, '/api/health', { host })).status).toBe(200)
  })

  test.each([
    'evil.example', 'evil.example:3000', 'localhost.evil.example', 'evil.example#localhost', 'evil.example/localhost', 'localhost@evil.example', 'example.org', 'x.graph.example.org',
    '127.0.0.1.evil.example', '127.0.0.2', '2130706433', '10.0.0.1', '[::2]', '::1', '[::1', 'localhost:3000:1', 'localhost:', 'local host',
  ])('%j is not', async (host) => {
    for (const path of ['/api/health', '/api/nothing', '/', '/assets/x.js']) {
      const { status, body } = await askRaw(served, path, { host })
      expect([status, body]).toEqual([421, { error: { code: 'foreign-host', message: errors['foreign-host'].message } }])
    }
  })

  test('that is not given is not', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(served.port, '127.0.0.1', () => socket.end('GET /api/health HTTP/1.0\r\n\r\n'))
      socket.on('error', reject).on('data', (data) => resolve(data.toString()))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 421 /)
  })

  test('in a header of a proxy is not believed', async () => {
    expect((await askRaw(served, '/api/health', { 'host': 'evil.example', 'x-forwarded-host': 'localhost' })).status).toBe(421)
  })

  test.each<[string, string, number]>([
    ['0.0.0.0', '192.168.1.5:3000', 200], ['0.0.0.0', '[fe80::2]', 200], ['0.0.0.0', 'evil.example', 421], ['0.0.0.0', '1.2.3.4.evil.example', 421],
    ['::', '192.168.1.5', 200], ['192.168.1.5', '192.168.1.5:3000', 200], ['192.168.1.5', '192.168.1.6', 421], ['::2', '[::2]:3000', 200], ['news.local', 'NEWS.local', 200],
  ])('bound to %s, asked for %s: %i', async (bound, host, status) => {
    const own = closing(await serve(store, { host: bound }))
    expect((await askRaw(own, '/api/nothing', { host })).status).toBe(status === 200 ? 404 : status)
  })
})

describe('a page of another site', () => {
  test.each(['http://evil.example', 'https://127.0.0.1:1', 'null', 'http://localhost.evil.example', 'file://', 'not an origin'])('%s may change nothing', async (origin) => {
    const { status, body } = await ask(served, '/api/health', { method: 'POST', headers: { origin } })
    expect([status, body]).toEqual([403, { error: { code: 'foreign-origin', message: errors['foreign-origin'].message } }])
    expect((await ask(served, '/api/health', { headers: { origin } })).status).toBe(200)
  })

  test('is known from our own, and from a command line', async () => {
    expect((await ask(served, '/api/health', { method: 'POST', headers: { origin: served.url } })).status).toBe(405)
    expect((await ask(served, '/api/health', { method: 'POST' })).status).toBe(405)
  })

  test('is given no leave to read', async () => {
    const { headers } = await ask(served, '/api/health', { headers: { origin: 'http://evil.example' } })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  })
})

test('every answer carries the same refusals, and says nothing of what runs here', async () => {
  const policy = "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data: blob:;worker-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';object-src 'none';base-uri 'none'"
  for (const path of ['/api/health', '/api/openapi.json', '/api/nothing', '/api/search', '/nothing']) {
    const { headers } = await ask(served, path)
    expect(headers).toMatchObject({ 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' })
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-powered-by']))
    expect(headers).not.toHaveProperty('server')
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
  }
})

test('an unchanged answer is not sent again; a large one is sent small', async () => {
  const { headers } = await ask(served, '/api/openapi.json', { headers: { 'accept-encoding': 'gzip' } })
  expect([headers['cache-control'], headers['content-encoding']]).toEqual(['no-cache', 'gzip'])
  expect((await askRaw(served, '/api/openapi.json', { 'if-none-match': headers.etag! })).status).toBe(304)
})

test('beyond so many requests a minute the API refuses, and says until when', async () => {
  const own = closing(await serve(store, { rateLimit: 3 }))
  const statuses: number[] = []
  for (const path of ['/api/health', '/api/nothing', '/api/search']) statuses.push((await ask(own, path)).status)
  const { status, body, headers } = await ask(own, '/api/health')
  expect(statuses).toEqual([200, 404, 400])
  expect([status, body]).toEqual([429, { error: { code: 'rate-limited', message: errors['rate-limited'].message } }])
  expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask(own, '/api/health', { headers: { 'x-forwarded-for': '10.9.8.7' } })).status).toBe(429)
  expect((await ask(own, '/')).status).toBe(503)
})
