/** `npm run bench -- NAME`: measures what the README claims, on this machine. */
import { runCommand } from '../ingest/terminal'
import { benchCandidates } from './candidates'
import { benchExplorer } from './explorer'
import { benchReading } from './reading'
import { type Row, table } from './table'

/** The benches; each gives its rows, and says on the way what it is about. */
const benches: Record<string, { doc: string, run: (say: (line: string) => void) => Promise<Row[]> }> = {
  candidates: { doc: 'finding what may be the same among 20,000 names', run: benchCandidates },
  explorer: { doc: 'the page in a real Chromium: first picture, layouts, panning, expanding', run: benchExplorer },
  reading: { doc: 'characters a second of reading, beside nodejieba and jiagu', run: benchReading },
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

void runCommand(async () => {
  const name = process.argv[2]
  const bench = name === undefined ? undefined : benches[name]
  if (bench) return print(table(await bench.run((line) => process.stderr.write(`${line}\n`))))
  for (const [known, { doc }] of Object.entries(benches)) print(`npm run bench -- ${known.padEnd(10)} ${doc}`)
  if (name !== undefined) throw new Error(`bench: expected one of ${Object.keys(benches).join(', ')}; found ${name}.`)
})
