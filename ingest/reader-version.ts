/** Which reading made a page's rows, so that a page is read again when the rules have changed. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { optionsVersion, type ReadOptions } from './read-options'

/** A digest of this room's sources and word lists, with that of what the reader was told. */
export function readerVersion(options: ReadOptions = {}): string {
  const hash = createHash('sha256')
  const files = readdirSync(__dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)).sort()
  for (const file of files) hash.update(file.slice(__dirname.length)).update(readFileSync(file))
  const told = optionsVersion(options)
  return hash.digest('hex').slice(0, 12) + (told && `+${told}`)
}
