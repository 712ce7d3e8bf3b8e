/** Starts the one Neo4j of a test run, in a folder of its own, and says what the run has to do without. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalNeo4j } from '../cypher/local/start'
import { applySchema } from '../cypher/schema'
import { readGraphSettings } from '../cypher/settings'
import { openStore } from '../cypher/store'

const root = join(__dirname, '..')

export default async function globalSetup(): Promise<void> {
  // Vite cannot be loaded inside Jest; what is built already is left as it is.
  execFileSync(process.execPath, [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(root, 'server', 'build.ts')], { stdio: ['ignore', 'ignore', 'inherit'] })
  const folder = mkdtempSync(join(tmpdir(), 'fangtan-test-'))
  const { local } = readGraphSettings()
  const neo4j = await startLocalNeo4j({ ...local, folder }, () => undefined)
  process.env.TEST_GRAPH = JSON.stringify(neo4j.access)
  const store = openStore(neo4j.access, { retryMs: 20_000, connectMs: 5_000 })
  await applySchema(store)
  await store.close()
  Object.assign(globalThis, { testNeo4j: neo4j, testFolder: folder })
}
