import { openStore, type Store } from '../../cypher/store'
import { openLog } from '../../server/log'
import { closedPort, openProxy } from '../cypher/tcp-proxy'
import { openTestStore, testAccess } from '../graph'
import { closeAfterEach } from './closing'
import { ask, serve } from './serving'

const closing = closeAfterEach()

/** Serves a store, asks, and gives the lines that were logged. */
async function logOf(store: Store, level: string, work: (ask: (path: string, init?: RequestInit) => Promise<unknown>) => Promise<void>): Promise<string[]> {
  const lines: string[] = []
  const served = closing(await serve(closing(store), { log: openLog(level, { write: (line) => void lines.push(line) }) }))
  await work((path, init) => ask(served, path, init))
  return lines
}

test('a request is one line: method, path, status, time; without what was typed or carried', async () => {
  const lines = await logOf(openTestStore(), 'info', async (get) => {
    await get('/api/search?q=%E7%A7%98%E5%AF%86&limit=5', { headers: { authorization: 'Bearer token', cookie: 'session=token' } })
    await get('/api/search?limit=x&Q=typed&q=typed')
    await get('/api/nothing?q=typed')
  })
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    ['/api/search?q=…&limit=5', 200], ['/api/search?limit=x&Q=…&q=…', 400], ['/api/nothing?q=…', 404],
  ].map(([url, status], index) => ({ level: 30, time: expect.any(Number), reqId: index + 1, req: { method: 'GET', url }, res: { status }, responseTime: expect.any(Number), msg: 'request completed' })))
  expect(lines.join()).not.toMatch(/token|typed|%E7%A7%98/)
})

test('a reader who leaves is no error', async () => {
  const proxy = closing(await openProxy())
  const store = openStore({ ...testAccess(), url: `bolt://127.0.0.1:${proxy.port}` }, { retryMs: 100, connectMs: 200 })
  const lines = await logOf(store, 'info', async (get) => {
    await get('/api/health')
    proxy.freeze()
    await expect(get('/api/overview', { signal: AbortSignal.timeout(200) })).rejects.toThrow('timeout')
    proxy.thaw()
    await get('/api/health')
  })
  expect(lines.map((line) => JSON.parse(line)).map(({ level, req, msg }) => [level, req.url, msg])).toEqual([
    [30, '/api/health', 'request completed'], [30, '/api/overview', 'request aborted'], [30, '/api/health', 'request completed'],
  ])
})

test('what went wrong here is said there, and there alone, without the password', async () => {
  const store = openStore({ ...testAccess(), url: `bolt://127.0.0.1:${await closedPort()}`, password: 'a secret password' })
  const lines = await logOf(store, 'warn', async (get) => void await get('/api/health'))
  expect(lines.map((line) => JSON.parse(line))).toEqual([expect.objectContaining({
    level: 50, req: { method: 'GET', url: '/api/health' }, res: { status: 503 }, err: expect.objectContaining({ type: 'StoreError', kind: 'unavailable', message: expect.stringContaining('Failed to connect') }),
  })])
  expect(lines.join()).not.toContain('a secret password')
})

test('passwords and tokens in what is logged are struck out', () => {
  const lines: string[] = []
  const log = openLog('info', { write: (line) => void lines.push(line) })
  log.info({ access: { url: 'bolt://x', password: 'token' }, headers: { authorization: 'token', cookie: 'token' }, req: { headers: { authorization: 'token', cookie: 'token' } } }, 'hello')
  expect(lines.join()).not.toContain('token')
  expect(lines.join()).toContain('bolt://x')
})
