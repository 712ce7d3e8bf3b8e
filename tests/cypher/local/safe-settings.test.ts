/** What the engine itself refuses, whoever asks and in whatever mode: asked of the run's Neo4j, as an analyst who got past every guard would. */
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type Driver } from 'neo4j-driver'
import safeSettings from '../../../cypher/local/safe-settings.json'
import { testAccess } from '../../graph'
import { ask, openDriver } from './ask'

let driver: Driver
let reached = 0
const servers: Server[] = []

/** A web server on an address; gives its port, 0 where the machine has no such address. */
async function listen(host: string): Promise<number> {
  const server = createServer((_, response) => { reached += 1; response.end('a,b\n1,2\n') })
  servers.push(server)
  return new Promise((resolve) => server.once('error', () => resolve(0)).listen(0, host, () => resolve((server.address() as AddressInfo).port)))
}

beforeAll(() => { driver = openDriver(testAccess()) })
afterAll(async () => {
  for (const server of servers) server.close()
  await driver.close()
})

test('ordinary queries work', async () => {
  expect(await ask(driver, "RETURN toUpper('a') + date('2024-05-01').year")).toBe('A2024')
  expect(await ask(driver, 'CALL dbms.components() YIELD edition RETURN edition')).toBe('community')
  expect(await ask(driver, 'CALL db.labels() YIELD label RETURN count(*) >= 0')).toBe(true)
  expect(await ask(driver, 'SHOW INDEXES YIELD name RETURN count(*) >= 0')).toBe(true)
})

test('the full-text index of Chinese works', async () => {
  await ask(driver, "CREATE FULLTEXT INDEX tried IF NOT EXISTS FOR (n:Tried) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}")
  try {
    await ask(driver, 'CALL db.awaitIndexes(60)')
    await ask(driver, "CREATE (:Tried {name: '蒙牛乳业'})")
    expect(await ask(driver, "CALL db.index.fulltext.queryNodes('tried', '蒙牛') YIELD node RETURN node.name")).toBe('蒙牛乳业')
  } finally {
    await ask(driver, 'DROP INDEX tried')
    await ask(driver, 'MATCH (n:Tried) DELETE n')
  }
})

test('a routing driver (neo4j://) works as well', async () => {
  const routing = openDriver({ ...testAccess(), url: testAccess().url.replace('bolt:', 'neo4j:') })
  expect(await ask(routing, 'RETURN 1').finally(() => routing.close())).toBe(1)
})

test.each([
  'dbms.listConfig()', "dbms.queryJmx('*:*')", 'dbms.showCurrentUser()', 'dbms.info()', "dbms.checkConfigValue('a', 'b')", "dbms.setConfigValue('a', 'b')", 'dbms.listCapabilities()',
  'db.clearQueryCaches()', "db.stats.collect('QUERIES')", "db.createLabel('X')", "db.createProperty('x')", 'dbms.upgrade()',
])('CALL %s is refused', async (call) => {
  await expect(ask(driver, `CALL ${call}`)).rejects.toMatchObject({ code: 'Neo.ClientError.Procedure.ProcedureNotFound' })
})

test('what is left to call is what the allowlist says', async () => {
  const left = await ask(driver, 'SHOW PROCEDURES YIELD name RETURN collect(name)') as string[]
  const allowed = safeSettings['dbms.security.procedures.allowlist'].split(',').map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '.*')}$`))
  expect(left.filter((name) => !allowed.some((pattern) => pattern.test(name)))).toEqual([])
  expect(left).toEqual(expect.arrayContaining(['db.index.fulltext.queryNodes', 'db.labels', 'db.schema.visualization', 'dbms.components', 'db.awaitIndexes']))
})

test('LOAD CSV reads no file', async () => {
  await expect(ask(driver, `LOAD CSV FROM 'file://${__filename}' AS row RETURN row`)).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.ExternalResourceFailed' })
})

test('LOAD CSV reaches no server', async () => {
  const [four, six] = [await listen('127.0.0.1'), await listen('::1')]
  for (const place of [`127.0.0.1:${four}`, `localhost:${four}`, `[::ffff:127.0.0.1]:${four}`, `[::1]:${six}`, `127.1:${four}`]) {
    for (const scheme of ['http', 'ftp']) {
      await expect(ask(driver, `LOAD CSV FROM '${scheme}://${place}/x.csv' AS row RETURN row`)).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.ExternalResourceFailed' })
    }
  }
  expect(reached).toBe(0)
})

test.each([
  ['a list too long', 'UNWIND range(1, 100000000) AS x WITH collect(x) AS xs RETURN size(xs)', /MemoryPoolOutOfMemoryError/],
  ['a string that doubles', "RETURN size(reduce(s = 'ab', x IN range(1, 40) | s + s))", /OutOfMemoryError/],
])('%s is ended, and the engine lives on', async (_, query, code) => {
  await expect(ask(driver, query)).rejects.toMatchObject({ code: expect.stringMatching(code) })
  expect(await ask(driver, 'RETURN 1')).toBe(1)
})

test('every setting has arrived that the engine tells of', async () => {
  const told = await ask(driver, 'SHOW SETTINGS YIELD name, value RETURN collect([name, value])') as [string, string][]
  const arrived = told.filter(([name]) => name in safeSettings)
  expect(Object.fromEntries(arrived)).toMatchObject({
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'db.memory.transaction.max': '128.00MiB',
    'dbms.memory.transaction.total.max': '256.00MiB',
    'db.transaction.timeout': '2m',
  })
})

test('nobody comes in without the password', async () => {
  const stranger = openDriver({ ...testAccess(), password: 'neo4j-neo4j' })
  await expect(ask(stranger, 'RETURN 1').finally(() => stranger.close())).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' })
})
