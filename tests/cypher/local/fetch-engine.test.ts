import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import engine from '../../../cypher/local/engine.json'
import { fetchEngine, findJarsFolder } from '../../../cypher/local/fetch-engine'
import { nameJar } from '../../../cypher/local/jar'
import { type Progress } from '../../../cypher/local/progress'
import { type JarServer, serveJars } from './jar-server'
import { mountTinyDisk } from './tiny-disk'

let folder: string
let server: JarServer
const silent = () => undefined
const fetchInto = (into = folder) => fetchEngine({ folder: into, repository: server.repository, stallMs: 250, pauseMs: 10 }, silent, server.jars)
const names = () => server.jars.map(({ coordinates }) => nameJar(coordinates)).sort()

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jars-'))
  server = await serveJars()
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('fills an empty folder, and tells how far it is', async () => {
  const events: Progress[] = []
  await fetchEngine({ folder: join(folder, 'new', 'place'), repository: server.repository }, (event) => events.push(event), server.jars)
  expect(readdirSync(join(folder, 'new', 'place')).sort()).toEqual(names())
  expect(events).toEqual([0, 1, 2, 3, 4].map((done) => ({ kind: 'fetch', done, total: 4, bytes: done * 200_000, allBytes: 800_000 })))
})

test('keeps what is whole, fetches again what was cut short', async () => {
  await fetchInto()
  server.asked.length = 0
  await fetchInto()
  expect(server.asked).toEqual([])
  truncateSync(join(folder, 'one-1.0.jar'), 1_000)
  await fetchInto()
  expect(server.asked).toEqual(['one-1.0.jar'])
  expect(readFileSync(join(folder, 'one-1.0.jar'))).toHaveLength(200_000)
})

test('two at once fill one folder', async () => {
  await Promise.all([fetchInto(), fetchInto()])
  expect(readdirSync(folder).sort()).toEqual(names())
})

test('tries again when a connection breaks off midway', async () => {
  const broken = new Set<string>()
  server.misbehave((name, bytes, response) => {
    if (broken.has(name)) return false
    broken.add(name)
    response.writeHead(200, { 'content-length': bytes.length })
    return response.write(bytes.subarray(0, 50_000), () => response.destroy()) || true
  })
  await fetchInto()
  expect(readdirSync(folder).sort()).toEqual(names())
})

test('removes what a killed process left behind an hour ago, and nothing younger', async () => {
  const [old, young] = ['old.jar.part', 'young.jar.part'].map((name) => join(folder, name)) as [string, string]
  for (const part of [old, young]) writeFileSync(part, 'x')
  utimesSync(old, 0, Date.now() / 1000 - 3_700)
  await fetchInto()
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual(['young.jar.part'])
})

const misfortunes: [string, Parameters<JarServer['misbehave']>[0], RegExp][] = [
  ['other bytes', (_, bytes, response) => Boolean(response.end(Buffer.from(bytes).fill(0, 7, 8))), /^\S+\.jar arrived with other bytes than expected and was not kept in \S+\. Start again; .* MAVEN_REPOSITORY .* NEO4J_JARS/],
  ['too few bytes', (_, bytes, response) => Boolean(response.end(bytes.subarray(9))), /^\S+\.jar arrived with other bytes than expected/],
  ['no such file', (_, __, response) => Boolean(response.writeHead(404).end()), /^\S+\.jar could not be fetched into \S+: the Maven repository answered 404\. .* MAVEN_REPOSITORY .* NEO4J_JARS/],
  ['silence', () => true, /^\S+\.jar could not be fetched into \S+: ETIMEDOUT\. Check the network, .* MAVEN_REPOSITORY .* NEO4J_JARS/],
]
test.each(misfortunes)('%s: one sentence, and nothing is kept', async (_, misbehaviour, message) => {
  server.misbehave(misbehaviour)
  await expect(fetchInto()).rejects.toThrow(message)
  expect(readdirSync(folder)).toEqual([])
})

test('no network: one sentence', async () => {
  server.close()
  await expect(fetchInto()).rejects.toThrow(/^\S+\.jar could not be fetched into \S+: ECONNREFUSED\. Check the network, /)
})

test('a path that goes through a file: one sentence', async () => {
  writeFileSync(join(folder, 'plain'), '')
  await expect(fetchInto(join(folder, 'plain', 'jars'))).rejects.toThrow(
    `A part of the path is a file, not a folder (ENOTDIR): the engine of Neo4j could not be written in ${join(folder, 'plain', 'jars')}. Move that file, or set NEO4J_JARS to another folder.`)
})

const disks: [string, string, RegExp][] = [
  ['full', 'size=300k', /^The disk is full \(ENOSPC\): \S+\.jar could not be written in \S+\. Free some space, or set NEO4J_JARS to another folder\.$/],
  ['read-only', 'size=1m,ro', /^The disk is read-only \(EROFS\): \S+\.jar could not be written in \S+\. Make it writable, or set NEO4J_JARS to another folder\.$/],
]
test.each(disks)('a disk that is %s: one sentence, and no half of a jar is kept', async (_, options, message) => {
  const disk = mountTinyDisk(options)
  if (!disk) return // Only root can make such a disk.
  try {
    await expect(fetchInto(disk.folder)).rejects.toThrow(message)
    expect(names()).toEqual(expect.arrayContaining(readdirSync(disk.folder)))
  } finally {
    disk.remove()
  }
})

test('the list is of one version, each file named once, and Maven has it', async () => {
  const files = engine.jars.map(({ coordinates }) => nameJar(coordinates))
  expect(new Set(files).size).toBe(213)
  expect(files).toEqual(expect.arrayContaining([`neo4j-${engine.version}.jar`, `neo4j-bolt-${engine.version}.jar`, 'netty-transport-native-epoll-4.1.137.Final-linux-x86_64.jar']))
  const few = engine.jars.filter(({ coordinates }) => /^org\.neo4j:neo4j:|linux-x86_64/.test(coordinates))
  await fetchEngine({ folder, repository: null }, silent, few)
  expect(readdirSync(folder)).toHaveLength(few.length)
})

test.each([
  ['/some/jars', '/some/jars'],
  [null, expect.stringMatching(new RegExp(`fangtan.*neo4j-${engine.version}$`))],
])('the folder of the jars for NEO4J_JARS=%s', (jars, expected) => {
  expect(findJarsFolder({ jars })).toEqual(expected)
})
