/** How a command of this room speaks: one sentence on an error, exit code 1, a bar on a terminal and plain lines elsewhere. */
import { SingleBar } from 'cli-progress'
import { type ReadEvent } from './read-pages'

/** Runs a command; an error is one sentence on stderr and exit code 1. `DEBUG` shows the stack as well. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

/** Shows reading as it goes on and counts what became of the files. */
export async function showReading(events: AsyncIterable<ReadEvent>, out: NodeJS.WriteStream = process.stderr): Promise<Record<ReadEvent['outcome'], number>> {
  const counts = { loaded: 0, unchanged: 0, failed: 0 }
  const bar = out.isTTY ? new SingleBar({ format: '读取版面 Reading {bar} {value}/{total} {file}', stream: out, hideCursor: true, clearOnComplete: true }) : null
  const failures: string[] = []
  for await (const event of events) {
    counts[event.outcome] += 1
    if (event.message) failures.push(event.message)
    if (bar && !bar.isActive) bar.start(event.total, 0, { file: '' })
    bar?.update(event.done, { file: event.file })
    if (!bar && event.outcome === 'loaded') out.write(`read ${event.file} (${event.done}/${event.total})\n`)
  }
  bar?.stop()
  for (const failure of failures) out.write(`${failure}\n`)
  return counts
}
