import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Store } from '../../cypher/store'
import { errors } from '../../server/errors'
import { openTestStore } from '../graph'
import { closeAfterEach } from './closing'
import { ask, askRaw, serve, type Served } from './serving'

const html = '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><script type="module" nonce="__CSP_NONCE__" src="/assets/app-1a2b.js"></script>'

let store: Store
let served: Served
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-'))
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'dist', '.env'), 'secret')
  writeFileSync(join(folder, 'dist', 'index.html'), html)
  writeFileSync(join(folder, 'dist', 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'dist', 'assets', 'app-1a2b.js'), 'export {}')
  store = openTestStore()
  served = await serve(store, { clientFolder: join(folder, 'dist') })
})
afterAll(async () => {
  await served.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

const closing = closeAfterEach()
const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }

test.each(['/', '/index.html', '/?q=管网', '/entities/District%3A990102', '/interviews/a%2Fb', '/apiary'])('%s is the page, with a nonce of its own', async (path) => {
  const [one, other] = [await ask(served, path, asBrowser), await ask(served, path, asBrowser)]
  const nonce = /nonce="([^"]+)"/.exec(one.body)![1]!
  expect(one.status).toBe(200)
  expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/)
  expect(one.body).toBe(html.replaceAll('__CSP_NONCE__', nonce))
  expect(one.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  expect(one.headers['content-security-policy']).toBe(`default-src 'self';script-src 'self';style-src 'self' 'nonce-${nonce}';img-src 'self' data: blob:;worker-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';object-src 'none';base-uri 'none'`)
  expect(other.body).not.toBe(one.body)
})

test('files whose names hold a hash are kept for a year, others are asked for again', async () => {
  const script = await ask(served, '/assets/app-1a2b.js')
  expect([script.status, script.body, script.headers['cache-control'], script.headers['content-type']]).toEqual([200, 'export {}', 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8'])
  const logo = await ask(served, '/logo.svg')
  expect([logo.status, logo.headers['cache-control'], logo.headers['content-type']]).toEqual([200, 'no-cache', 'image/svg+xml'])
})

test.each(['/assets/none.js', '/assets/', '/assets', '/none.svg', '/nothing', '/.env'])('%s is not a view for a script', async (path) => {
  const { status, body } = await ask(served, path)
  expect([status, body.error.code]).toEqual([404, 'unknown-path'])
})

test.each(['/assets/none.js', '/api/nothing', '/API/nothing', '/api'])('%s is not a view for a browser either', async (path) => {
  const { status, body } = await ask(served, path, asBrowser)
  expect([status, body.error.code]).toEqual([404, 'unknown-path'])
})

test.each(['/../secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt', '/assets/..%2f..%2fsecret.txt', '/%2e%2e/secret.txt', '/.env', '/..%5csecret.txt', '//etc/passwd', '/%00', '/logo.svg%00.js'])('%s leads nowhere', async (path) => {
  const { status, body } = await askRaw(served, path)
  expect([status, JSON.stringify(body)]).toEqual([404, expect.not.stringContaining('secret')])
})

test('where there is no build, the page says how to make one, and the API goes on', async () => {
  for (const clientFolder of [null, join(folder, 'nothing')]) {
    const own = closing(await serve(store, { clientFolder }))
    for (const path of ['/', '/entities/x']) {
      const { status, body } = await ask(own, path, asBrowser)
      expect([status, body]).toEqual([503, { error: { code: 'client-not-built', message: errors['client-not-built'].message } }])
    }
    expect((await ask(own, '/api/health')).status).toBe(200)
  }
})
