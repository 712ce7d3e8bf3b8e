/** `npm run extract -- FILES [FLAGS]`: reads pages and prints them as JSON, or with `--explain` the rule and the sentences behind all that was read; touches no store. */
import { readCommandLine } from './command-line'
import { PageError } from './decode'
import { makeDocument } from './document'
import { explain } from './explain'
import { findPageFiles } from './files'
import { openReader } from './inputs/reader'
import { checkInterviews } from './read-pages'
import { runCommand } from './terminal'

async function main(): Promise<void> {
  const { paths, options, limits, switches } = readCommandLine(process.argv.slice(2), ['explain'])
  if (paths.length === 0) throw new Error('Expected files or folders to read, found none: npm run --silent extract -- FILES')
  const files = findPageFiles(paths)
  const reader = openReader(options, limits)
  const documents = []
  try {
    for (const file of files) {
      try {
        documents.push(makeDocument(checkInterviews((await reader.read(file))!)))
      } catch (error) {
        complain(error)
      }
    }
  } finally {
    await reader.close()
  }
  process.stdout.write(switches.includes('explain') ? documents.map(explain).join('\n') : `${JSON.stringify({ documents }, null, 2)}\n`)
}

/** Tells a page's fault and goes on; anything else is a fault of the program. */
function complain(error: unknown): void {
  if (!(error instanceof PageError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

// A reader such as `head` may close the pipe before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })

void runCommand(main)
