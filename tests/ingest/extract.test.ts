import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Document } from '../../ingest/document'

jest.setTimeout(120_000)

const root = join(__dirname, '..', '..')
let folder: string
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'fangtan-extract-')) })
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

/** Runs the command as a user does. */
function extract(...args: string[]): { documents: Document[] | null; complaints: string[]; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), 'ingest/extract.ts', ...args], { cwd: root, encoding: 'utf8' })
  return { documents: stdout ? (JSON.parse(stdout) as { documents: Document[] }).documents : null, complaints: stderr.split('\n').filter(Boolean), status }
}

test('what can be read is printed, what cannot is told, and flags and lexicon are heeded', () => {
  write('a.html', '<meta charset="utf-8"><h3>修路</h3><p>——访武川县县长林一</p><p>昨天云岫来了。</p>')
  write('b.pdf', '不是')
  write('c.txt', '昨天云岫来了。')
  const { documents, complaints, status } = extract(folder, '--year', '2023', '--lexicon', write('names.csv', 'name,type\n云岫,企业\n'))
  expect(documents!.map(({ file, page, entities }) => [file, page.publishedYear, entities.map(({ id }) => id).sort()]))
    .toEqual([['a.html', 2023, ['District:150125', 'Enterprise:云岫', 'Official:林一@武川县']]])
  expect(complaints).toEqual([
    'b.pdf: expected a PDF, found a file that cannot be read as one: Invalid PDF structure.',
    'c.txt: expected at least one interview (a line such as ——访某县委书记某某), found none.',
  ])
  expect(status).toBe(1)
})

test('a file over its time is told, and the next one is read', () => {
  const long = write('long.txt', `修路\n——访武川县县长林一\n${'全县建设青山公园项目，'.repeat(200_000)}`)
  const { documents, complaints } = extract(long, join(root, 'ingest', 'pages', 'six-projects.txt'), '--seconds', '5', '--memory', '4096')
  expect(documents!.map(({ file }) => file)).toEqual(['six-projects.txt'])
  expect(complaints).toEqual(['long.txt: expected a file that is read within 5 seconds, found one that takes longer (--seconds allows more).'])
})

test('with a faulty lexicon nothing is read', () => {
  const file = write('faulty.csv', 'name,type\n云岫,企业\n甲,企业\n乙,企业\n')
  expect(extract(folder, '--lexicon', file)).toEqual({
    documents: null, status: 1,
    complaints: [`${file}:3: expected a name of 2 to 60 characters, found "甲".`, `${file}:4: expected a name of 2 to 60 characters, found "乙".`],
  })
})
