/** Reading pages: characters a second, beside nodejieba's own tagging of the same text and, where Python has it, jiagu. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { forkBundled } from '../ingest/inputs/fork-bundled'
import { usualLimits } from '../ingest/inputs/reader'
import { type Speeds } from './reading-process'
import { readTexts } from './reading-texts'
import { median, type Row } from './table'

/** Reads in a process made as the one that reads files is; gives a row each for reading and tagging, and their ratio. */
export async function benchReading(say: (line: string) => void): Promise<Row[]> {
  const texts = readTexts()
  say(`${texts.length} pages, ${texts.reduce((sum, text) => sum + text.length, 0)} characters`)
  const child = forkBundled(join(__dirname, 'reading-process.ts'), usualLimits.megabytes)
  const ended = once(child, 'exit').then(([code]) => { throw new Error(`bench: the process that reads ended with exit code ${code}.`) })
  const [{ reading, tagging }] = await Promise.race([once(child, 'message'), ended]) as [Speeds]
  return [
    { what: 'nodejieba: tag', unit: 'characters/s', bound: null, measured: tagging },
    { what: 'the whole pipeline', unit: 'characters/s', bound: null, measured: reading },
    { what: 'the pipeline beside tag', unit: 'times', bound: { atLeast: 0.25 }, measured: reading.map((one, run) => one / tagging[run]!) },
    ...besideJiagu(texts, median(reading), say),
  ]
}

function besideJiagu(texts: readonly string[], reading: number, say: (line: string) => void): Row[] {
  try {
    const printed = execFileSync(process.env.PYTHON ?? 'python3', [join(__dirname, 'jiagu-speed.py')], { input: texts.join('\n'), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })
    const measured = printed.trim().split('\n').map(Number)
    return [
      { what: 'jiagu 0.2.3: seg and ner', unit: 'characters/s', bound: null, measured },
      { what: 'the pipeline beside jiagu', unit: 'times', bound: { atLeast: 10 }, measured: measured.map((one) => reading / one) },
    ]
  } catch {
    say('jiagu is not measured: PYTHON (or python3) has no module of that name.')
    return []
  }
}
