import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import download from 'mvn-artifact-download'
import { type Jar, nameJar } from './jar'

/** A jar that arrived, but with other bytes than the list promises. */
export class BrokenJar extends Error {}

/**
 * Fetches one jar into a folder from a Maven repository (null: Maven Central); a stop of `stallMs` in its bytes is an error.
 * The file is there whole or not at all. Throws what the network or the disk said, or BrokenJar.
 */
export async function fetchJar(jar: Jar, folder: string, repository: string | null, stallMs: number): Promise<void> {
  const name = nameJar(jar.coordinates)
  const part = `${name}.${randomUUID()}.part`
  try {
    const base = repository?.replace(/\/*$/, '/')
    await orStall(download(jar.coordinates, folder, base, part), join(folder, part), stallMs)
    await checkJar(jar, join(folder, part))
    await rename(join(folder, part), join(folder, name))
  } finally {
    await rm(join(folder, part), { force: true })
  }
}

/** The package never settles when a connection breaks off midway, so the growth of the file is what tells. */
async function orStall(arrival: Promise<unknown>, file: string, stallMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const stall = new Promise<never>((_, reject) => {
    let before = -1
    timer = setInterval(async () => {
      const size = await stat(file).then((seen) => seen.size, () => 0)
      if (size === before) reject(Object.assign(new Error('the connection broke off'), { code: 'ETIMEDOUT' }))
      before = size
    }, stallMs)
  })
  await Promise.race([arrival, stall]).finally(() => clearInterval(timer))
}

async function checkJar(jar: Jar, file: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  if (hash.digest('hex') !== jar.sha256) throw new BrokenJar(nameJar(jar.coordinates))
  const handle = await open(file, 'r+')
  // Later starts trust the size alone: after a power cut a file may have its size and no content.
  await handle.sync().finally(() => handle.close())
}
