/** Reading pages: characters a second, beside nodejieba's own tagging of the same text and, where Python has it, jiagu. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tag as tagWords } from 'nodejieba'
import { readPage } from '../ingest/pipeline'
import { median, type Row } from './table'

const RUNS = 15
const root = join(__dirname, '..')
const folders = [join(root, '..', 'shared', 'seeds'), join(root, 'ingest', 'pages'), join(root, 'tests', 'ingest', 'pages')]

/** The pages to read, by folder where it is there; each is read once a run, so that nothing is known of it from before. */
const readTexts = (): string[] => folders.filter(existsSync).flatMap((folder) => readdirSync(folder).sort()
  .filter((file) => /\.(?:txt|md)$/.test(file)).map((file) => readFileSync(join(folder, file), 'utf8')))

/** Reads and tags by turns, so that both meet the machine as it is; gives a row each and their ratio. */
export async function benchReading(say: (line: string) => void): Promise<Row[]> {
  const texts = readTexts()
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  say(`${texts.length} pages, ${characters} characters`)
  const read = () => texts.forEach((text) => readPage('page', text))
  const tag = () => texts.forEach((text) => tagWords(text))
  for (let warm = 0; warm < 8; warm += 1) read()
  const [reading, tagging]: [number[], number[]] = [[], []]
  for (let run = 0; run < RUNS; run += 1) {
    tagging.push(characters / seconds(tag))
    reading.push(characters / seconds(read))
  }
  return [
    { what: 'nodejieba: tag', unit: 'characters/s', bound: null, measured: tagging },
    { what: 'the whole pipeline', unit: 'characters/s', bound: null, measured: reading },
    { what: 'the pipeline beside tag', unit: 'times', bound: { atLeast: 0.25 }, measured: reading.map((one, run) => one / tagging[run]!) },
    ...besideJiagu(texts, median(reading), say),
  ]
}

function seconds(work: () => void): number {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e9
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
