/** `npm run extract -- FILES`: reads pages and prints them as JSON; touches no store. */
import { PageError } from './decode'
import { makeDocument } from './document'
import { findPageFiles, readPageFile } from './files'
import { readPage } from './pipeline'
import { checkInterviews, withNotes } from './read-pages'

async function main(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) throw new PageError('extract', 'expected files or folders to read, found none: npm run --silent extract -- FILES')
  const documents = []
  for (const file of findPageFiles(paths)) {
    try {
      const { text, notes } = await readPageFile(file)
      documents.push(makeDocument(checkInterviews(withNotes(readPage(file.name, text), notes))))
    } catch (error) {
      complain(error)
    }
  }
  process.stdout.write(`${JSON.stringify({ documents }, null, 2)}\n`)
}

/** Tells a page's fault and goes on; anything else is a fault of the program. */
function complain(error: unknown): void {
  if (!(error instanceof PageError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

main(process.argv.slice(2)).catch(complain)
