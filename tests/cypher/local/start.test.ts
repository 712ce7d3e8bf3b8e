/** The life of a local Neo4j: real processes, killed for real. The tests go on from one another, as a start takes seconds. */
import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Driver } from 'neo4j-driver'
import { type Progress } from '../../../cypher/local/progress'
import { isAlive, isLive, readRun, type Run } from '../../../cypher/local/run-file'
import { type LocalNeo4j, startLocalNeo4j } from '../../../cypher/local/start'
import { readGraphSettings } from '../../../cypher/settings'
import { ask, openDriver } from './ask'
import { type Command, runNeo4jCommand } from './command'
import { mountTinyDisk } from './tiny-disk'
import { until } from './until'

jest.setTimeout(90_000)

const data = mkdtempSync(join(tmpdir(), 'local-neo4j-'))
const folder = join(data, 'neo4j')
const settings = { ...readGraphSettings().local, folder }
const accessOf = ({ port, password }: Run) => ({ url: `bolt://127.0.0.1:${port}`, user: 'neo4j', password })
const ps = (...question: string[]) => execFileSync('ps', question, { encoding: 'utf8' })
const parentOf = (pid: number) => Number(ps('-o', 'ppid=', '-p', String(pid)))

/** Takes a port of this machine from everybody else; 0 for any. */
async function squat(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

let commands: Command[]
let run: Run
let driver: Driver
afterAll(async () => {
  await driver?.close()
  for (const { child } of commands ?? []) child.kill('SIGKILL')
  await until('no JVM is left', async () => !isAlive((await readRun(folder))?.pid ?? 2 ** 30), 20_000)
  rmSync(data, { recursive: true })
})

describe('two commands at once', () => {
  test('share one JVM, past a run file that a killed owner has left', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    mkdirSync(folder)
    const squatter = await squat(0)
    const { port } = squatter.address() as AddressInfo
    squatter.close()
    writeFileSync(join(folder, 'run.json'), JSON.stringify({ port, pid, password: 'left-behind', version: '5.26.30' }))
    commands = [runNeo4jCommand(data), runNeo4jCommand(data)]
    await until('both are up', () => commands.every(({ out, err }) => { if (/did not/.test(err())) throw new Error(err()); return out().includes('bolt://') }))
    run = (await readRun(folder))!
    expect(run).toEqual({ port, pid: expect.any(Number), password: 'left-behind', version: '5.26.30' })
    expect(commands.map(({ out }) => out())).toEqual(commands.map(() => expect.stringContaining(`地址 Address   bolt://127.0.0.1:${run.port}\n用户 User      neo4j\n密码 Password  in ${folder}/run.json\n`)))
    expect(commands.map(({ err }) => /ready after|Joined/.exec(err())?.[0]).sort()).toEqual(['Joined', 'ready after'])
    driver = openDriver(accessOf(run))
    expect(await ask(driver, 'CREATE (:Kept {name: "托克托县"}) RETURN 1')).toBe(1)
  })

  test('keep the password to the owner of the folder: not in what they print, not in what ps shows', () => {
    expect(statSync(join(folder, 'run.json')).mode & 0o777).toBe(0o600)
    expect(commands.map(({ out, err }) => out() + err()).join()).not.toContain(run.password)
    expect(ps('eww', '-p', String(run.pid))).toContain('LocalNeo4j')
    expect(ps('eww', '-p', String(run.pid))).not.toContain(run.password)
  })

  test('a killed owner: its JVM is gone within seconds, and the other takes over where it was', async () => {
    const owner = commands.find(({ child }) => child.pid === parentOf(run.pid))!
    const [other] = commands.filter((command) => command !== owner) as [Command]
    owner.child.kill('SIGKILL')
    await until('the JVM is gone', () => !isAlive(run.pid), 8_000)
    await until('the other runs it', () => other.err().includes('ready after'))
    const next = (await readRun(folder))!
    expect(next).toEqual({ ...run, pid: expect.any(Number) })
    expect([parentOf(next.pid), next.pid === run.pid]).toEqual([other.child.pid, false])
    expect(await ask(driver, 'MATCH (n:Kept) RETURN n.name')).toBe('托克托县')
    commands = [other]
    run = next
  })

  test('Ctrl-C ends the last one in order: no JVM, no run file, exit code 0', async () => {
    const [last] = commands as [Command]
    last.child.kill('SIGINT')
    expect(await last.exit).toBe(0)
    expect([isAlive(run.pid), existsSync(join(folder, 'run.json'))]).toEqual([false, false])
    commands = []
  })
})

describe('in this process', () => {
  const events: Progress[] = []
  const report = (event: Progress) => void events.push(event)
  let neo4j: LocalNeo4j

  test('starts past a run file of a living process that is no Neo4j, and has what was there', async () => {
    writeFileSync(join(folder, 'run.json'), JSON.stringify({ ...run, pid: process.pid }))
    neo4j = await startLocalNeo4j(settings, report)
    expect(neo4j.access).toEqual(accessOf(run))
    expect([neo4j.owned(), isAlive(neo4j.pid())]).toEqual([true, true])
    expect(events).toEqual([{ kind: 'starting' }, { kind: 'ready', url: neo4j.access.url, ms: expect.any(Number) }])
    expect(await ask(driver, 'MATCH (n:Kept) RETURN n.name')).toBe('托克托县')
  })

  test('a second start joins within a second, and leaves the engine when it closes', async () => {
    const since = Date.now()
    const second = await startLocalNeo4j(settings, () => undefined)
    expect(Date.now() - since).toBeLessThan(1_000)
    expect([second.access, second.owned(), second.pid()]).toEqual([neo4j.access, false, neo4j.pid()])
    await second.close()
    expect(await ask(driver, 'RETURN 1')).toBe(1)
  })

  test('a killed JVM comes back on its port as soon as that is free, with the data', async () => {
    events.length = 0
    const before = neo4j.pid()
    process.kill(before, 'SIGKILL')
    const squatter = await until('the port is free for a moment', () => squat(run.port).catch(() => null))
    const message = await until('the port is missed', () => events.map((event) => event.kind === 'lost' ? event.message : '').find((text) => text.includes('port')))
    expect(message).toMatch(new RegExp(`^The local Neo4j did not start: IOException: port ${run.port} is used by another program\\. Its folder is ${folder}`))
    squatter.close()
    await until('it is back', () => events.some(({ kind }) => kind === 'ready'))
    expect(neo4j.pid()).not.toBe(before)
    expect(await ask(driver, 'MATCH (n:Kept) RETURN n.name')).toBe('托克托县')
    expect(events[0]).toEqual({ kind: 'lost', message: 'The local Neo4j has ended (it was ended by SIGKILL); it is started again.' })
  })

  test('closing ends it: nothing listens, no run file, and no start follows', async () => {
    const live = (await readRun(folder))!
    events.length = 0
    await neo4j.close()
    expect([isAlive(live.pid), await isLive(live), existsSync(join(folder, 'run.json'))]).toEqual([false, false, false])
    expect(events).toEqual([])
  })
})

describe('a start that cannot be: one sentence', () => {
  const kinds: Progress['kind'][] = []
  const start = (changes: Partial<typeof settings>) => startLocalNeo4j({ ...settings, ...changes }, ({ kind }) => kinds.push(kind))
  beforeEach(() => { kinds.length = 0 })

  test('no Java', async () => {
    await expect(start({ javaHome: null, path: '' })).rejects.toThrow(/^The local Neo4j needs a JDK .* none was found in JAVA_HOME or PATH\./)
    expect(kinds).toEqual(['failed'])
  })

  test('the command says it as its only line, with exit code 1', async () => {
    const command = runNeo4jCommand(data, { JAVA_HOME: '', PATH: '' })
    expect(await command.exit).toBe(1)
    expect([command.out(), command.err()]).toEqual(['', expect.stringMatching(/^The local Neo4j needs a JDK [^\n]+\n$/)])
  })

  test('a heap no JVM can have', async () => {
    await expect(start({ heap: '1m' })).rejects.toThrow(
      `The local Neo4j did not start: Too small maximum heap. Its folder is ${folder}, its log ${join(folder, 'logs', 'debug.log')}.`)
  })

  test('a folder below a file', async () => {
    const below = join(folder, 'neo4j.conf', 'neo4j')
    await expect(start({ folder: below })).rejects.toThrow(`(ENOTDIR): the local Neo4j could not be written in ${below}. Move that file, or set DATA to another folder.`)
  })

  test.each([
    ['full', 'size=2m', /^The disk is full: the local Neo4j needs 50 MB to start, and 2 are free in \S+\. Free some space, or set DATA to another folder\.$/],
    ['read-only', 'size=1m,ro', /^The folder cannot be made \(ENOENT\): the local Neo4j could not be written in \S+\. Make it, or set DATA to another folder\.$/],
  ])('a disk that is %s', async (_, options, message) => {
    const disk = mountTinyDisk(options)
    if (!disk) return // Only root can make such a disk.
    await expect(start({ folder: join(disk.folder, 'neo4j') })).rejects.toThrow(message).finally(disk.remove)
  })

  test('a store that is broken', async () => {
    writeFileSync(join(folder, 'data', 'databases', 'neo4j', 'neostore'), 'no store')
    await expect(start({})).rejects.toThrow(/^The local Neo4j did not start: \S+: .+\. Its folder is \S+, its log \S+debug\.log\.$/)
  })
})
