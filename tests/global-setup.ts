/** Makes once what a test run shares, in a folder of its own: the built client, a Neo4j for each worker, and the sample pages as read. */
import { execFile } from 'node:child_process'
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fetchEngine, findJarsFolder } from '../cypher/local/fetch-engine'
import { type LocalNeo4j, startLocalNeo4j } from '../cypher/local/start'
import { applySchema } from '../cypher/schema'
import { type LocalSettings, readGraphSettings } from '../cypher/settings'
import { openStore } from '../cypher/store'
import { readPage } from '../ingest/pipeline'
import { samplePages } from './pages'

const root = join(__dirname, '..')
const silent = () => undefined

/** What Jest says of a run. */
interface Run {
  maxWorkers: number
  nonFlagArgs: string[]
}

export default async function globalSetup({ maxWorkers, nonFlagArgs }: Run): Promise<void> {
  // For every JVM of the run: half of what an engine does in its first minutes is compiling for speed that a test does not need.
  process.env.JDK_JAVA_OPTIONS = '-XX:TieredStopAtLevel=1'
  const folder = mkdtempSync(join(tmpdir(), 'fangtan-test-'))
  const { local } = readGraphSettings()
  await fetchEngine({ folder: findJarsFolder(local), repository: local.repository }, silent)
  const starting = Promise.all(Array.from({ length: isOneFile(nonFlagArgs) ? 1 : maxWorkers }, (_, index) => startGraph({ ...local, folder: join(folder, `neo4j-${index + 1}`) })))
  // Vite cannot be loaded inside Jest, whose NODE_ENV would make it build React for development; what is built already is left as it is.
  const building = promisify(execFile)(process.execPath, [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(root, 'server', 'build.ts')], { env: { ...process.env, NODE_ENV: 'production' } })
  process.env.TEST_PAGES = join(folder, 'pages.json')
  writeFileSync(process.env.TEST_PAGES, JSON.stringify(Object.fromEntries(samplePages.map(({ file, text }) => [file, readPage(file, text)]))))
  const engines = await starting
  process.env.TEST_GRAPHS = JSON.stringify(engines.map(({ access }) => access))
  Object.assign(globalThis, { testEngines: engines, testFolder: folder })
  await building
}

/** One file takes one worker. */
const isOneFile = ([path, ...more]: string[]): boolean => more.length === 0 && path !== undefined && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)

async function startGraph(settings: LocalSettings): Promise<LocalNeo4j> {
  const neo4j = await startLocalNeo4j(settings, silent)
  const store = openStore(neo4j.access, { retryMs: 20_000, connectMs: 5_000 })
  await applySchema(store)
  await store.close()
  return neo4j
}
