import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planStart } from '../../../cypher/local/plan-start'
import { isAlive, isLive, parseRun, readRun, type Run } from '../../../cypher/local/run-file'

const run: Run = { port: 40_000, pid: 4_000_000, password: 'a-password', version: '5.26.30' }

test.each<[string, Run | null]>([
  [JSON.stringify(run), run],
  [`${JSON.stringify({ ...run, more: 1 })}\n`, run],
  [JSON.stringify(run).slice(0, 20), null],
  ['', null],
  ['[]', null],
  [JSON.stringify({ ...run, port: 0 }), null],
  [JSON.stringify({ ...run, pid: '12' }), null],
  [JSON.stringify({ ...run, pid: -1 }), null],
])('a run file of %j says %j', (text, expected) => {
  expect(parseRun(text)).toEqual(expected)
})

test('a run file that is missing, or a folder, says nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'run-'))
  expect(await readRun(folder)).toBeNull()
  expect(await readRun(join(folder, '..'), '.')).toBeNull()
  writeFileSync(join(folder, 'run.json'), JSON.stringify(run))
  expect(await readRun(folder)).toEqual(run)
  rmSync(folder, { recursive: true })
})

test.each<[string, Pick<Run, 'port' | 'password'> | null, Run | null, object]>([
  ['nothing is known', null, null, { ports: [0], password: 'fresh' }],
  ['an engine has been', null, run, { ports: [40_000, 0], password: 'a-password' }],
  ['drivers are open', { port: 9, password: 'promised' }, run, { ports: [9], password: 'promised' }],
])('the plan when %s', (_, promised, last, plan) => {
  expect(planStart(promised, last, 'fresh')).toEqual(plan)
})

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => child.once('exit', resolve))
  return child.pid!
}

test('a process lives, or not, whoever owns it', async () => {
  expect([isAlive(process.pid), isAlive(1), isAlive(await deadPid())]).toEqual([true, true, false])
})

/** Listens and answers every connection with the bytes given; none for a port that only accepts. */
async function withServer<T>(bytes: number[], work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer((socket) => socket.on('error', () => undefined).once('data', () => { if (bytes.length > 0) socket.end(Buffer.from(bytes)); else socket.end() }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return work((server.address() as AddressInfo).port).finally(() => server.close())
}

test.each<[string, number[], boolean]>([
  ['Bolt 5.8', [0, 0, 8, 5], true],
  ['no common version of Bolt', [0, 0, 0, 0], false],
  ['HTTP', [...Buffer.from('HTTP/1.1 400 Bad Request')], false],
  ['nothing', [], false],
])('a living process whose port answers %s', async (_, bytes, live) => {
  expect(await withServer(bytes, (port) => isLive({ ...run, pid: process.pid, port }))).toBe(live)
})

test('a living process with a closed port, and an open port of a dead process, are not it', async () => {
  const closed = await withServer([], async (port) => port)
  expect(await isLive({ ...run, pid: process.pid, port: closed })).toBe(false)
  const pid = await deadPid()
  expect(await withServer([0, 0, 8, 5], (port) => isLive({ ...run, pid, port }))).toBe(false)
})
