import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileLauncher } from '../../../cypher/local/compile-launcher'
import { findJarsFolder } from '../../../cypher/local/fetch-engine'
import { findJava } from '../../../cypher/local/find-java'
import { readGraphSettings } from '../../../cypher/settings'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'fangtan-jars-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the launcher is compiled once beside its jars, whole, though two starts want it', async () => {
  const { local } = readGraphSettings()
  const jars = findJarsFolder(local)
  for (const jar of readdirSync(jars).filter((file) => file.endsWith('.jar'))) symlinkSync(join(jars, jar), join(folder, jar))
  const java = await findJava(local)
  const [one, other] = await Promise.all([compileLauncher(java, folder), compileLauncher(java, folder)])
  expect(readdirSync(folder).filter((file) => file.startsWith('launcher-'))).toHaveLength(1)
  expect([one, other].filter(({ main }) => main === 'LocalNeo4j').length).toBeGreaterThan(0)
  expect(existsSync(join(one.classPath[0]!, 'LocalNeo4j.class')) || existsSync(join(other.classPath[0]!, 'LocalNeo4j.class'))).toBe(true)
  expect(await compileLauncher(java, folder)).toMatchObject({ main: 'LocalNeo4j' })
}, 60_000)

test('where it cannot be compiled, java is given the source', async () => {
  writeFileSync(join(folder, 'broken.jar'), 'no jar')
  expect((await compileLauncher('/nowhere/java', folder)).main).toMatch(/LocalNeo4j\.java$/)
})
