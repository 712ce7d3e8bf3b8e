/** Reads page files into the store: what has not changed is left alone, what cannot be read is told and loses nothing. */
import { createHash } from 'node:crypto'
import { type Store } from '../cypher/store'
import { type PageGraph } from '../cypher/types'
import { pairEntities } from './candidates/pair-entities'
import { PageError } from './decode'
import { type PageFile } from './files'
import { openReader, type Reader } from './inputs/reader'
import { listPages, loadPage } from './load'
import { type ReadOptions } from './read-options'
import { readerVersion } from './reader-version'
import { hashOf } from './stages/8-writes'

export interface ReadEvent {
  file: string
  outcome: 'loaded' | 'unchanged' | 'failed'
  /** One sentence, where it failed. */
  message?: string
  done: number
  total: number
}

/** Throws PageError where a page holds no interview: there is nothing of it to show. */
export function checkInterviews(graph: PageGraph): PageGraph {
  if (graph.interviews.length > 0) return graph
  throw new PageError(graph.page.file, 'expected at least one interview (a line such as ——访某县委书记某某), found none.')
}

export interface Reading extends ReadOptions {
  /** One that is open already, and stays so. */
  reader?: Reader
}

/** Reads the files one by one, each in a transaction of its own; gives what became of them as it goes; then finds what their entities may be the same as. */
export async function* readPages(store: Store, files: readonly PageFile[], { reader: open, ...options }: Reading = {}): AsyncGenerator<ReadEvent, void, void> {
  const version = readerVersion(options)
  const known = new Set((await listPages(store)).map((page) => `${page.id} ${page.reader}`))
  const isKnown = (text: string): boolean => known.has(`Page:${hashOf(text).slice(0, 12)} ${version}`)
  const reader = open ?? openReader(options)
  try {
    for (const [index, file] of files.entries()) {
      const base = { file: file.name, done: index + 1, total: files.length }
      try {
        const graph = await reader.read(file, isKnown)
        if (graph) await loadPage(store, checkInterviews(graph), { source: sourceOf(file.path), reader: version })
        yield { ...base, outcome: graph ? 'loaded' : 'unchanged' }
      } catch (error) {
        if (!(error instanceof PageError)) throw error
        yield { ...base, outcome: 'failed', message: error.message }
      }
    }
  } finally {
    if (!open) await reader.close()
  }
  await pairEntities(store)
}

/** Tells files apart without telling where they are. */
const sourceOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16)
