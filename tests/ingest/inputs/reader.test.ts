import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPageFiles } from '../../../ingest/files'
import { openReader, type Reader } from '../../../ingest/inputs/reader'
import { readPage } from '../../../ingest/pipeline'
import { samplePages } from '../../pages'
import { makeDocx } from './make-docx'
import { makePdf } from './make-pdf'

// Each starts a process and loads the dictionary, which takes its time on a busy machine.
jest.setTimeout(120_000)

let folder: string
let reader: Reader
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'fangtan-reader-')) })
afterEach(async () => {
  await reader.close()
  rmSync(folder, { recursive: true })
})

const interview = '修路\n\n——访武川县县长林一\n\n建设青山公园项目。'

const outcome = async (path: string): Promise<string> => {
  const [file] = findPageFiles([path])
  return await reader.read(file!).then((graph) => graph!.entities.map(({ id }) => id).sort().join(' '), (error: Error) => `${error.name}: ${error.message}`)
}

const outcomes = async (files: readonly (readonly [name: string, content: string | Uint8Array])[]): Promise<Record<string, string>> => {
  const result: Record<string, string> = {}
  for (const [name, content] of files) {
    writeFileSync(join(folder, name), content)
    result[name] = await outcome(join(folder, name))
  }
  return result
}

const read = 'District:150125 Official:林一@武川县 Project:青山公园项目'

test('a file is read as the pipeline reads it, and what is known is not read', async () => {
  reader = openReader({ imprint: { year: 2023 } })
  for (const { file, path, text } of samplePages) {
    expect(await reader.read({ name: file, path })).toEqual(readPage(file, text, { imprint: { year: 2023 } }))
    expect(await reader.read({ name: file, path }, (known) => known === text)).toBeNull()
  }
})

test('garbage and locked documents are told one by one, and the others are read', async () => {
  reader = openReader()
  const control = 'this looks like a binary file.'
  expect(await outcomes([
    ['a.txt', interview],
    ['b.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['c.txt', `${interview}\u0000`],
    ['d.pdf', makePdf([{ text: '修路', left: 40, top: 40 }], { locked: true })],
    ['e.docx', Buffer.from('PK\u0003\u0004 no more')],
    ['f.html', `<p>${'<div>'.repeat(20_000)}`],
    ['g.txt', interview],
  ])).toEqual({
    'a.txt': read,
    'b.txt': expect.stringContaining('PageError: b.txt: expected') as string,
    'c.txt': `PageError: c.txt: expected text, found the control character U+0000 at 25: ${control}`,
    'd.pdf': 'PageError: d.pdf: expected a PDF that opens without a password, found an encrypted one.',
    'e.docx': 'PageError: e.docx: expected a .docx document, found a file that is no whole zip.',
    'f.html': expect.stringContaining('PageError: f.html: expected') as string,
    'g.txt': read,
  })
})

test('a page without a full stop, half a page and an endless line are read or told, never lost', async () => {
  reader = openReader()
  expect(await outcomes([
    ['a.txt', interview.replaceAll('。', '')],
    ['b.txt', Buffer.from(interview).subarray(0, 60)],
    ['c.html', `<p>修路<p>——访武川县县长林一<p>建设青山公园项目。&#xD800;`],
  ])).toEqual({ 'a.txt': read, 'b.txt': expect.stringContaining('Official:林一@武川县') as string, 'c.html': read })
})

test('a file that takes too long ends its reader, and the next one is read', async () => {
  reader = openReader({}, { seconds: 3, megabytes: 4_096 })
  expect(await outcomes([
    ['a.txt', `修路\n——访武川县县长林一\n${'全县建设青山公园项目，'.repeat(300_000)}`],
    ['b.txt', interview],
  ])).toEqual({
    'a.txt': 'PageError: a.txt: expected a file that is read within 3 seconds, found one that takes longer (--seconds allows more).',
    'b.txt': read,
  })
})

test('a document that swells beyond the memory allowed ends its reader, and the next one is read', async () => {
  reader = openReader({}, { seconds: 60, megabytes: 64 })
  const swollen = makeDocx(['一'.repeat(40_000_000)])
  expect(swollen.length).toBeLessThan(1024 * 1024)
  expect(await outcomes([['a.docx', swollen], ['b.txt', interview]])).toEqual({
    'a.docx': 'PageError: a.docx: expected a file that is read within 64 MiB of memory, found one that takes more (--memory allows more).',
    'b.txt': read,
  })
})
