import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import envPaths from 'env-paths'
import { type LocalSettings } from '../settings'
import engine from './engine.json'
import { explainFetchError, mayRetry } from './explain-fetch-error'
import { fetchJar } from './fetch-jar'
import { type Jar, nameJar } from './jar'
import { type Report } from './progress'

const lanes = 8
const attempts = 3
const hourMs = 3_600_000

interface Fetching {
  folder: string
  repository: string | null
  /** A fetch fails when no byte arrives for this long. */
  stallMs?: number
  /** The pause before the second try; it grows with each. */
  pauseMs?: number
  signal?: AbortSignal
}

/** Takes the settings and gives the folder of the jars: the one asked for, else a cache of the user that all clones share, one folder a version. */
export function findJarsFolder(settings: Pick<LocalSettings, 'jars'>): string {
  return settings.jars ?? join(envPaths('fangtan', { suffix: '' }).cache, `neo4j-${engine.version}`)
}

/** Sees to it that a folder holds every jar of a list (the engine's by default), fetching those that are missing or cut short; throws one sentence that says what to do. */
export async function fetchEngine(fetching: Fetching, report: Report, jars: Jar[] = engine.jars): Promise<void> {
  const missing = await findMissing(jars, fetching.folder)
  if (missing.length === 0) return
  await prepareFolder(fetching.folder)
  await fetchAll(missing, fetching, report)
}

async function findMissing(jars: Jar[], folder: string): Promise<Jar[]> {
  const whole = await Promise.all(jars.map((jar) => isWhole(jar, folder)))
  return jars.filter((_, index) => !whole[index])
}

async function isWhole(jar: Jar, folder: string): Promise<boolean> {
  return stat(join(folder, nameJar(jar.coordinates))).then(({ size }) => size === jar.size, () => false)
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const name of await readdir(folder)) if (name.endsWith('.part')) await dropOld(join(folder, name))
  } catch (error) {
    throw new Error(explainFetchError(error, 'the engine of Neo4j', folder), { cause: error })
  }
}

/** Left behind by a process that was killed; a young one may belong to a process that is fetching now. */
async function dropOld(part: string): Promise<void> {
  const age = await stat(part).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0)
  if (age > hourMs) await rm(part, { force: true })
}

async function fetchAll(jars: Jar[], fetching: Fetching, report: Report): Promise<void> {
  const queue = [...jars]
  const sum = { kind: 'fetch' as const, done: 0, total: jars.length, bytes: 0, allBytes: jars.reduce((bytes, jar) => bytes + jar.size, 0) }
  let failure: Error | undefined
  const lane = async () => {
    for (let jar = queue.shift(); jar && !failure && !fetching.signal?.aborted; jar = queue.shift()) {
      try {
        await fetchPatiently(jar, fetching)
        report({ ...sum, done: (sum.done += 1), bytes: (sum.bytes += jar.size) })
      } catch (error) {
        failure ??= error as Error
      }
    }
  }
  report({ ...sum })
  // Every lane is waited for, so that no download outlives the call.
  await Promise.all(Array.from({ length: lanes }, lane))
  if (failure) throw failure
  fetching.signal?.throwIfAborted()
}

async function fetchPatiently(jar: Jar, { folder, repository, stallMs = 20_000, pauseMs = 500 }: Fetching): Promise<void> {
  for (let attempt = 1; !(await isWhole(jar, folder)); attempt += 1) {
    try {
      await fetchJar(jar, folder, repository, stallMs)
    } catch (error) {
      if (attempt === attempts || !mayRetry(error)) throw new Error(explainFetchError(error, nameJar(jar.coordinates), folder), { cause: error })
      await pause(attempt * pauseMs)
    }
  }
}
