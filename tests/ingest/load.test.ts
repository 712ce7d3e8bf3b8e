import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Store } from '../../cypher/store'
import { findPageFiles } from '../../ingest/files'
import { openReader, type Reader } from '../../ingest/inputs/reader'
import { forgetPages, listPages } from '../../ingest/load'
import { readPages, type ReadEvent } from '../../ingest/read-pages'
import { dumpGraph } from '../dump'
import { emptyGraph, openTestStore } from '../graph'
import { realPages, samplePages } from '../pages'

let store: Store
let reader: Reader
let folder: string
beforeAll(() => {
  store = openTestStore()
  reader = openReader()
})
beforeEach(async () => {
  await emptyGraph(store)
  folder = mkdtempSync(join(tmpdir(), 'fangtan-load-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(async () => {
  await reader.close()
  await store.close()
})

const read = async (...paths: string[]): Promise<Pick<ReadEvent, 'file' | 'outcome' | 'message'>[]> => {
  const events: Pick<ReadEvent, 'file' | 'outcome' | 'message'>[] = []
  for await (const { file, outcome, message } of readPages(store, findPageFiles(paths), { reader })) events.push(message ? { file, outcome, message } : { file, outcome })
  return events
}

const write = (name: string, text: string | Buffer): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const pages = [...realPages, ...samplePages].map(({ path }) => path)

test('reading twice changes nothing, and the second time reads nothing', async () => {
  expect((await read(...pages)).map(({ outcome }) => outcome)).toEqual(pages.map(() => 'loaded'))
  const once = await dumpGraph(store)
  expect((await read(...pages)).map(({ outcome }) => outcome)).toEqual(pages.map(() => 'unchanged'))
  expect(await dumpGraph(store)).toEqual(once)
  expect(once.nodes.length).toBeGreaterThan(300)
})

test('a page forgotten takes exactly what it alone said, and read again gives the same graph', async () => {
  await read(pages[0]!)
  const one = await dumpGraph(store)
  await read(pages[1]!)
  const two = await dumpGraph(store)
  const second = (await listPages(store)).find((page) => !one.nodes.some(({ properties }) => (properties as { id: string }).id === page.id))!
  await forgetPages(store, [second.id])
  expect(await dumpGraph(store)).toEqual(one)
  await read(pages[1]!)
  expect(await dumpGraph(store)).toEqual(two)
  await forgetPages(store, (await listPages(store)).map(({ id }) => id))
  expect(await dumpGraph(store)).toEqual({ nodes: [], relationships: [] })
})

test('a file whose text has changed takes the place of what it said before', async () => {
  const before = '修路\n\n——访武川县县长林一\n\n建设青山公园项目。'
  await read(write('页.txt', before))
  await read(write('页.txt', before.replace('青山公园', '白云公园')))
  expect((await listPages(store)).length).toBe(1)
  const { nodes } = await dumpGraph(store)
  const ids = nodes.map(({ properties }) => (properties as { id: string }).id)
  expect(ids).toContain('Project:白云公园项目')
  expect(ids).not.toContain('Project:青山公园项目')
})

test('files that cannot be read are told one by one, and the others are read', async () => {
  write('a空.txt', '')
  write('b图.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
  write('c闻.txt', '本报讯 果园昨日开门，游人如织。')
  write('d谈.txt', '修路\n\n——访武川县县长林一\n\n建设青山公园项目。')
  expect(await read(folder)).toEqual([
    { file: 'a空.txt', outcome: 'failed', message: 'a空.txt: expected text, found an empty file.' },
    { file: 'b图.txt', outcome: 'failed', message: expect.stringContaining('b图.txt: expected') as string },
    { file: 'c闻.txt', outcome: 'failed', message: 'c闻.txt: expected at least one interview (a line such as ——访某县委书记某某), found none.' },
    { file: 'd谈.txt', outcome: 'loaded' },
  ])
  expect((await listPages(store)).map(({ file }) => file)).toEqual(['d谈.txt'])
})

test.each([
  ['nothing there', () => join(folder, '无.txt'), /expected a file or a folder, found nothing there/],
  ['an empty folder', () => folder, /expected pages in this folder \(\.txt, \.md, \.html, \.htm, \.docx, \.pdf\), found none/],
])('%s is one clear sentence', (_, path, message) => {
  expect(() => findPageFiles([path()])).toThrow(message)
})
