import { rmSync } from 'node:fs'
import { type LocalNeo4j } from '../cypher/local/start'

export default async function globalTeardown(): Promise<void> {
  const { testNeo4j, testFolder } = globalThis as unknown as { testNeo4j?: LocalNeo4j; testFolder?: string }
  await testNeo4j?.close()
  if (testFolder) rmSync(testFolder, { recursive: true, force: true })
}
