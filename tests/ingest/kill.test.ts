import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Store } from '../../cypher/store'
import { findPageFiles } from '../../ingest/files'
import { openReader, type Reader } from '../../ingest/inputs/reader'
import { listPages } from '../../ingest/load'
import { readPages } from '../../ingest/read-pages'
import { dumpGraph } from '../dump'
import { emptyGraph, openTestStore, testAccess } from '../graph'
import { samplePages } from '../pages'

const root = join(__dirname, '..', '..')
const folder = join(root, 'ingest', 'pages')

let store: Store
let reader: Reader
beforeAll(() => {
  store = openTestStore()
  reader = openReader()
})
afterAll(async () => {
  await reader.close()
  await store.close()
})

/** Runs the command as a user does and kills it after some milliseconds; gives whether it was still at work. */
const ingestAndKill = (afterMs: number): Promise<boolean> => new Promise((resolve) => {
  const { url, user, password } = testAccess()
  const child = spawn(process.execPath, [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), 'ingest/ingest.ts', folder], {
    cwd: root, stdio: 'ignore', detached: true, env: { ...process.env, GRAPH_URL: url, GRAPH_USER: user, GRAPH_PASSWORD: password },
  })
  const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), afterMs)
  child.once('exit', (_, signal) => {
    clearTimeout(timer)
    resolve(signal === 'SIGKILL')
  })
})

const readAll = async (): Promise<void> => {
  for await (const event of readPages(store, findPageFiles([folder]), { reader })) expect(event.outcome).not.toBe('failed')
}

test('an ingest killed at ten random moments and run again gives the same graph, and never half a page', async () => {
  await emptyGraph(store)
  await readAll()
  const whole = await dumpGraph(store)
  let killed = 0
  for (let round = 0; round < 10; round++) {
    await emptyGraph(store)
    killed += Number(await ingestAndKill(900 + Math.random() * 2_600))
    expect(samplePages.length - (await listPages(store)).length).toBeGreaterThanOrEqual(0)
    await readAll()
    expect(await dumpGraph(store)).toEqual(whole)
  }
  expect(killed).toBeGreaterThan(0)
}, 120_000)
