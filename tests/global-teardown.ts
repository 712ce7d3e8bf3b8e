import { rmSync } from 'node:fs'
import { type LocalNeo4j } from '../cypher/local/start'

export default async function globalTeardown(): Promise<void> {
  const { testEngines, testFolder } = globalThis as unknown as { testEngines?: LocalNeo4j[]; testFolder?: string }
  await Promise.all((testEngines ?? []).map((engine) => engine.close()))
  if (testFolder) rmSync(testFolder, { recursive: true, force: true })
}
