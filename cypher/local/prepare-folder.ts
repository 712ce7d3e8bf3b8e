import { access, constants, mkdir, statfs } from 'node:fs/promises'
import { explainFileError } from './explain-file-error'

/** With hardly anything free, Neo4j hangs as it starts, or fails in ways that do not name the disk. */
const neededBytes = 50e6

/** Makes the folder of a local Neo4j, for its owner's eyes alone; throws one sentence where it cannot be made or written to, or its disk is full. */
export async function prepareFolder(folder: string): Promise<void> {
  const freeBytes = await openFolder(folder).catch((error: unknown) => {
    throw new Error(explainFileError(error, 'the local Neo4j', folder, 'DATA') ?? String(error), { cause: error })
  })
  if (freeBytes >= neededBytes) return
  throw new Error(`The disk is full: the local Neo4j needs ${neededBytes / 1e6} MB to start, and ${Math.floor(freeBytes / 1e6)} are free in ${folder}. Free some space, or set DATA to another folder.`)
}

async function openFolder(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await access(folder, constants.W_OK)
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
