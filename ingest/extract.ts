/** `npm run extract -- FILES`: reads pages and prints them as JSON, or with `--explain` the rule and the sentences behind all that was read; touches no store. */
import { PageError } from './decode'
import { makeDocument } from './document'
import { explain } from './explain'
import { findPageFiles, readPageFile } from './files'
import { readPage } from './pipeline'
import { checkInterviews } from './read-pages'

function main(words: readonly string[]): void {
  const paths = words.filter((word) => word !== '--explain')
  if (paths.length === 0) throw new PageError('extract', 'expected files or folders to read, found none: npm run --silent extract -- FILES')
  const documents = findPageFiles(paths).flatMap((file) => {
    try {
      return [makeDocument(checkInterviews(readPage(file.name, readPageFile(file))))]
    } catch (error) {
      if (!(error instanceof PageError)) throw error
      complain(error)
      return []
    }
  })
  process.stdout.write(words.includes('--explain') ? documents.map(explain).join('\n') : `${JSON.stringify({ documents }, null, 2)}\n`)
}

function complain(error: PageError): void {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

// A reader such as `head` may close the pipe before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })

try {
  main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof PageError)) throw error
  complain(error)
}
