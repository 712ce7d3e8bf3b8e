/** The pages tests read: the two samples of the project, always, and the two real ones, where they are beside the checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface TestPage {
  file: string
  path: string
  text: string
}

const root = join(__dirname, '..')

const pagesIn = (folder: string): TestPage[] =>
  readdirSync(folder).sort().map((file) => ({ file, path: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }))

export const samplePages: readonly TestPage[] = pagesIn(join(root, 'ingest', 'pages'))

const seeds = process.env.SEEDS ?? join(root, '..', 'shared', 'seeds')

/** The real pages; empty where they are not at hand, which is said once a run. */
export const realPages: readonly TestPage[] = existsSync(seeds) ? pagesIn(seeds) : []

if (realPages.length === 0) process.stderr.write('The real pages are not beside this checkout (SEEDS): tests read the samples alone.\n')

/** A sample by its file name. */
export const samplePage = (file: string): TestPage => samplePages.find((page) => page.file === file)!
