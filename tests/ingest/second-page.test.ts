/** The second real page, where it is beside the checkout: how near the reading comes to our own annotation of it, made before any rule was tuned on it. */
import { join } from 'node:path'
import { makeDocument } from '../../ingest/document'
import { readPage } from '../../ingest/pipeline'
import { realPages } from '../pages'
import { scorePage } from './score'
import { type Gold, readGold } from './scoring/gold'

const page = realPages.find(({ file }) => file.startsWith('001'))
const ifThere = page ? test : test.skip

ifThere('the second real page is read as well as measured', () => {
  const gold = readGold(join(__dirname, 'gold', 'second-page.json'))
  const read = makeDocument(readPage(page!.file, page!.text))
  // The annotation holds no text of the page: its interviews are known by their keys, and lend the text they were read with.
  const known: Gold['interviews'] = gold.interviews.map(({ key }) => ({ ...read.interviews.find((one) => one.key === key)!, key, district: key.split('/')[0]! }))
  const { interviews, entities, relations, targets } = scorePage({ ...gold, interviews: known }, read)
  const floors = { interviews: 1, entities: 0.91, relations: 0.83, targets: 1 }
  const scored = { interviews: interviews.f1, entities: entities.f1, relations: relations.f1, targets: targets.f1 }
  expect(Object.entries(floors).filter(([what, floor]) => scored[what as keyof typeof scored] < floor).map(([what]) => `${what}: ${JSON.stringify(scored)}`)).toEqual([])
})
