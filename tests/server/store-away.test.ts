import { openStore, type Patience } from '../../cypher/store'
import { errors } from '../../server/errors'
import { closedPort, openProxy } from '../cypher/tcp-proxy'
import { openTestStore, testAccess } from '../graph'
import { id } from '../sample-graph'
import { closeAfterEach } from './closing'
import { ask, loadSample, pathTo, serve } from './serving'

const away = { error: { code: 'store-unavailable', message: errors['store-unavailable'].message } }
const paths = ['/api/health', '/api/overview', '/api/search?q=a', pathTo('entities', id.qinghe), pathTo('entities', id.qinghe, '/neighbours'), '/api/interviews', pathTo('interviews', id.linNow), pathTo('pages', id.pageA)]

beforeAll(async () => {
  const store = openTestStore()
  await loadSample(store)
  await store.close()
})

const closing = closeAfterEach()

/** Serves a store at a port of this machine. */
const serveAt = async (port: number, patience?: Patience) =>
  closing(await serve(closing(openStore({ ...testAccess(), url: `bolt://127.0.0.1:${port}` }, patience))))

test('a store that is away is a 503 within five seconds; the rest is answered', async () => {
  const served = await serveAt(await closedPort())
  const start = Date.now()
  const answers = await Promise.all(paths.map((path) => ask(served, path)))
  expect(answers.map(({ status, body }) => [status, body])).toEqual(paths.map(() => [503, away]))
  expect(Date.now() - start).toBeLessThan(5_000)
  expect((await ask(served, '/api/openapi.json')).status).toBe(200)
})

test('a password that is refused is a 503 that tells no password', async () => {
  const served = closing(await serve(closing(openStore({ ...testAccess(), password: 'a wrong password' }))))
  const { status, body } = await ask(served, '/api/health')
  expect([status, body]).toEqual([503, away])
})

test('a store that comes back is used again at once, without a restart', async () => {
  const proxy = closing(await openProxy())
  const served = await serveAt(proxy.port, { retryMs: 200, connectMs: 5_000 })
  const statuses = async () => (await Promise.all(paths.map((path) => ask(served, path)))).map(({ status }) => status)
  expect(await statuses()).toEqual(paths.map(() => 200))
  await proxy.cut()
  expect(await statuses()).toEqual(paths.map(() => 503))
  await proxy.restore()
  expect(await statuses()).toEqual(paths.map(() => 200))
})

test('a store that has gone silent is a 503 within five seconds', async () => {
  const proxy = closing(await openProxy())
  const served = await serveAt(proxy.port)
  expect((await ask(served, '/api/health')).status).toBe(200)
  proxy.freeze()
  const start = Date.now()
  expect((await ask(served, '/api/health')).body).toEqual(away)
  expect(Date.now() - start).toBeLessThan(5_000)
  proxy.thaw()
  expect((await ask(served, '/api/health')).status).toBe(200)
})
