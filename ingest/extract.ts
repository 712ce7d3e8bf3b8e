/** `npm run extract -- FILES`: reads pages and prints them as JSON; touches no store. */
import { PageError } from './decode'
import { makeDocument } from './document'
import { findPageFiles, readPageFile } from './files'
import { readPage } from './pipeline'
import { checkInterviews } from './read-pages'

function main(paths: readonly string[]): void {
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
  process.stdout.write(`${JSON.stringify({ documents }, null, 2)}\n`)
}

function complain(error: PageError): void {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

try {
  main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof PageError)) throw error
  complain(error)
}
