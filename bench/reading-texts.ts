import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..')
const folders = [join(root, '..', 'shared', 'seeds'), join(root, 'ingest', 'pages'), join(root, 'tests', 'ingest', 'pages')]

/** The pages to read, by folder where it is there; each is read once a run, so that nothing is known of it from before. */
export const readTexts = (): string[] => folders.filter(existsSync).flatMap((folder) => readdirSync(folder).sort()
  .filter((file) => /\.(?:txt|md)$/.test(file)).map((file) => readFileSync(join(folder, file), 'utf8')))
