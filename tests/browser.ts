import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { findPageFiles } from '../ingest/files'
import { readPages } from '../ingest/read-pages'
import { createApp } from '../server/app'
import { buildClient } from '../server/client-build'
import { openLog } from '../server/log'
import { emptyGraph, openTestStore } from './graph'

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].filter((path) => path !== undefined)
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
export function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ executablePath, args })
}

/** The app as it is served to people, on the run's Neo4j with the sample pages loaded. */
export async function startApp(): Promise<{ url: string, stop: () => Promise<void> }> {
  const store = openTestStore()
  await emptyGraph(store)
  for await (const { message } of readPages(store, findPageFiles([join(__dirname, '..', 'ingest', 'pages')]))) if (message) throw new Error(message)
  const clientFolder = await buildClient(() => undefined)
  const app = createApp(store, { host: '127.0.0.1', allowedHosts: [], rateLimit: 1_000_000, clientFolder, log: openLog('silent') })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await store.close()
    },
  }
}
