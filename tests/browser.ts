import { existsSync, readFileSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { type Store } from '../cypher/store'
import { type PageGraph } from '../cypher/types'
import { readPages } from '../ingest/read-pages'
import { buildClient } from '../server/client-build'
import { emptyGraph, openTestStore } from './graph'
import { samplePages } from './pages'
import { serve, type Served } from './server/serving'

// The shell is the same engine without the window around it, which costs as much again as the page in it.
const candidates = [process.env.CHROMIUM, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'].filter((path) => path !== undefined)
const executablePath = candidates.find((path) => existsSync(path))

/** Why browser tests cannot run here, or null where they can. */
const obstacle = executablePath ? null : `no Chromium found (looked for ${candidates.join(', ')}; set CHROMIUM)`

/** A `describe` whose tests need a real browser: skipped with the reason printed where there is none, failed where REQUIRE_BROWSER=1. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (obstacle === null) return describe(name, tests)
  if (process.env.REQUIRE_BROWSER === '1') return describe(name, () => test('needs a browser', () => { throw new Error(obstacle) }))
  process.stderr.write(`skipped: ${name}: ${obstacle}\n`)
  describe.skip(name, tests)
}

/** Starts Chromium without a window and without a word to anyone outside. */
function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ executablePath, args })
}

/** The app as it is served to people, and a browser to see it in. */
export interface App {
  url: string
  browser: Browser
}

/** For the head of a describe block: has the app there for its tests, with the sample pages loaded and whatever `fill` adds. */
export function withApp(fill?: (store: Store) => Promise<void>): App {
  const app = {} as App
  let store: Store
  let served: Served
  beforeAll(async () => {
    store = openTestStore()
    await loadSamplePages(store)
    await fill?.(store)
    served = await serve(store, { clientFolder: await buildClient(() => undefined), rateLimit: 1_000_000 })
    Object.assign(app, { url: served.url, browser: await openBrowser() })
  })
  afterAll(async () => {
    await app.browser?.close()
    await served?.close()
    await store.close()
  })
  return app
}

/** Loads the pages as they are always loaded, from what global-setup has read of them. */
async function loadSamplePages(store: Store): Promise<void> {
  const read = JSON.parse(readFileSync(process.env.TEST_PAGES!, 'utf8')) as Record<string, PageGraph>
  const reader = { read: ({ name }: { name: string }) => Promise.resolve(read[name]!), close: () => Promise.resolve() }
  await emptyGraph(store)
  for await (const { message } of readPages(store, samplePages.map(({ file, path }) => ({ name: file, path })), { reader })) if (message) throw new Error(message)
}
