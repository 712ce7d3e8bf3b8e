/** The page in a real Chromium, on the real server and a real Neo4j. */
import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { type Browser } from 'playwright-core'
import { type Store } from '../cypher/store'
import { loadPage } from '../ingest/load'
import { buildClient } from '../server/client-build'
import { startChromium } from './chromium'
import { measureDrawing } from './drawing'
import { measureExpand } from './expanding'
import { fillWith, samples } from './fill'
import { measureFirstPicture } from './first-picture'
import { serve } from './serve'
import { hubPart, pageOf } from './synthetic-page'
import { type Row, table } from './table'

const root = join(__dirname, '..')
const real = join(root, '..', 'shared', 'seeds')

/** All measures, one after the other in one browser. */
export async function benchExplorer(say: (line: string) => void): Promise<Row[]> {
  say(`${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}; first picture of the ${existsSync(real) ? 'real pages' : 'sample pages'}`)
  const client = await buildClient(say)
  const bench = await buildBench()
  const browser = await startChromium()
  try {
    const first = await withServer(client, fillWithPages, (url) => measureFirstPicture(browser, url))
    // Told as they come: the rest takes minutes.
    say(table(first))
    const rest = await withServer(bench, fillWithHub, (url) => measureLarge(browser, url, say))
    say(`load at the end ${loadavg()[0]!.toFixed(1)}`)
    return [...first, ...rest]
  } finally {
    await browser.close()
  }
}

async function measureLarge(browser: Browser, url: string, say: (line: string) => void): Promise<Row[]> {
  const expanding = await measureExpand(browser, url, hub.nodes[0]!.id)
  say(table(expanding))
  return [...await measureDrawing(browser, url), ...expanding]
}

async function buildBench(): Promise<string> {
  const { build } = await import('vite')
  await build({ configFile: join(root, 'bench', 'page', 'vite.config.mts'), logLevel: 'error' })
  return join(root, 'dist', 'bench')
}

async function withServer<T>(client: string, fill: (store: Store) => Promise<void>, measure: (url: string) => Promise<T>): Promise<T> {
  const served = await serve(client, fill)
  try {
    return await measure(served.url)
  } finally {
    await served.stop()
  }
}

const fillWithPages = (store: Store): Promise<void> => fillWith(store, existsSync(real) ? real : samples)

const hub = hubPart(200)

/** The sample pages, so that a page has something to begin with, and a district of many neighbours. */
async function fillWithHub(store: Store): Promise<void> {
  await fillWith(store, samples)
  await loadPage(store, pageOf(hub), { source: 'bench', reader: 'bench' })
}
