/** `npm run ingest -- FILES|FOLDERS [FLAGS]`: reads pages into the store. */
import { showProgress } from '../cypher/local/progress-bar'
import { openGraph } from '../cypher/open'
import { readGraphSettings } from '../cypher/settings'
import { readCommandLine } from './command-line'
import { findPageFiles } from './files'
import { openReader } from './inputs/reader'
import { readPages } from './read-pages'
import { runCommand, showReading } from './terminal'

void runCommand(async () => {
  const { paths, options, limits } = readCommandLine(process.argv.slice(2))
  if (paths.length === 0) throw new Error('Expected files or folders to read, found none: npm run ingest -- FILES|FOLDERS')
  const files = findPageFiles(paths)
  const reader = openReader(options, limits)
  const graph = await openGraph(readGraphSettings(), showProgress, { retryMs: 20_000, connectMs: 5_000 })
  try {
    const { loaded, unchanged, failed } = await showReading(readPages(graph.store, files, { ...options, reader }))
    process.stdout.write(`${loaded} read, ${unchanged} unchanged, ${failed} failed\n`)
    if (failed > 0) process.exitCode = 1
  } finally {
    await Promise.all([reader.close(), graph.close()])
  }
})
