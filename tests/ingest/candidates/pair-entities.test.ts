import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Query, writeQuery } from '../../../cypher/catalogue'
import { type Store } from '../../../cypher/store'
import { pairEntities } from '../../../ingest/candidates/pair-entities'
import { findPageFiles } from '../../../ingest/files'
import { openReader, type Reader } from '../../../ingest/inputs/reader'
import { forgetPages, listPages, loadPage } from '../../../ingest/load'
import { readPage } from '../../../ingest/pipeline'
import { readPages } from '../../../ingest/read-pages'
import { dumpGraph } from '../../dump'
import { emptyGraph, openTestStore } from '../../graph'

/** Two pages of one paper that name the same things a little differently, and a third that names none of them. */
const pages = {
  'a.txt': '修路\n\n——访武川县县长林一\n\n林一说，今年建设云帆冷链物流园项目，建设青山水厂二期，实施老旧管网改造。',
  'b.txt': '引水\n\n——访武川县县长苏二\n\n苏二说，明年建设云帆冷链物流园，建设青山水厂三期。',
  'c.txt': '种树\n\n——访清水河县县长许三\n\n许三说，今年建设白云公园项目，实施老旧管网改造工程。',
}

let store: Store
let reader: Reader
let folder: string
beforeAll(() => {
  store = openTestStore()
  reader = openReader()
})
beforeEach(async () => {
  await emptyGraph(store)
  folder = mkdtempSync(join(tmpdir(), 'fangtan-pairs-'))
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text)
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(async () => {
  await reader.close()
  await store.close()
})

async function read(...names: string[]): Promise<void> {
  for await (const event of readPages(store, findPageFiles(names.map((name) => join(folder, name))), { reader })) expect(event.message).toBeUndefined()
}

const asked = (name: string, text: string): Query => ({ name, mode: 'read', doc: 'For a test.', params: [], text })
const candidates = async () => (await store.run(asked('pairs', 'MATCH (a)-[c:CANDIDATE]->(b) RETURN a.id AS from, b.id AS to, c.score AS score, c.reasons AS reasons, c.words AS words ORDER BY from, to'))).rows
const marked = async () => (await store.run<{ id: string }>(asked('marked', 'MATCH (e:Entity) WHERE e.unpaired IS NOT NULL RETURN e.id AS id ORDER BY id'))).rows.map(({ id }) => id)
const forget = async (file: string) => forgetPages(store, (await listPages(store)).filter((page) => page.file === file).map(({ id }) => id))

const logistics = {
  from: 'Project:云帆冷链物流园', to: 'Project:云帆冷链物流园项目', score: 0.84,
  reasons: ['same-name', 'same-head', 'same-company', 'same-place'], words: ['云帆冷链物流园', '物流园', '云帆冷链', '武川县'],
}

test('what two pages name a little differently is a candidate and stays two entities; phases, and the common things of two districts, are none', async () => {
  await read('a.txt', 'b.txt', 'c.txt')
  expect(await candidates()).toEqual([logistics])
  expect(await marked()).toEqual([])
})

test('in whichever order pages are read, at once or one by one, and read again, the graph is the same', async () => {
  await read('a.txt', 'b.txt', 'c.txt')
  const together = await dumpGraph(store)
  await read('a.txt', 'b.txt', 'c.txt')
  expect(await dumpGraph(store)).toEqual(together)
  await emptyGraph(store)
  for (const name of ['c.txt', 'b.txt', 'a.txt']) await read(name)
  expect(await dumpGraph(store)).toEqual(together)
})

test('a candidate goes with the page that made one of its sides, and the rest of the graph is as before', async () => {
  await read('a.txt', 'c.txt')
  const before = await dumpGraph(store)
  await read('b.txt')
  expect(await candidates()).toEqual([logistics])
  await forget('b.txt')
  expect(await dumpGraph(store)).toEqual(before)
})

test('reasons that only a forgotten page gave go with it', async () => {
  await read('a.txt', 'b.txt')
  const before = await candidates()
  writeFileSync(join(folder, 'd.txt'), '引水\n\n——访清水河县县长许三\n\n许三说，明年建设云帆冷链物流园。')
  await read('d.txt')
  await forget('b.txt')
  expect(await candidates()).not.toEqual(before)
  await read('b.txt')
  await forget('d.txt')
  expect(await candidates()).toEqual(before)
})

test('what a killed run has left marked is taken up by the next; a mark of another change stays', async () => {
  for (const file of findPageFiles([folder])) await loadPage(store, readPage(file.name, pages[file.name as keyof typeof pages]), { source: file.name, reader: 'x' })
  expect([await candidates(), (await marked()).includes(logistics.from)]).toEqual([[], true])
  await store.run(writeQuery('settle-pairing'), { rows: [{ id: logistics.from, changes: 2 }] })
  expect(await marked()).toContain(logistics.from)
  await pairEntities(store)
  expect([await candidates(), await marked()]).toEqual([[logistics], []])
})
