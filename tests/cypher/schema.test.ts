import { applySchema, schemaStatements } from '../../cypher/schema'
import { type Store } from '../../cypher/store'
import { openTestStore } from '../graph'
import { asking, telling } from './ad-hoc'

let store: Store
beforeAll(() => { store = openTestStore() })
// Other tests search: a failure here is not to leave them without an index.
afterAll(async () => {
  await applySchema(store)
  await store.close()
})

const indexes = asking(`SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state, populationPercent, owningConstraint, options WHERE type <> 'LOOKUP'
  RETURN name, type, labelsOrTypes AS labels, properties, state, populationPercent AS percent, owningConstraint IS NOT NULL AS unique, options.indexConfig.\`fulltext.analyzer\` AS analyzer ORDER BY name`)
const constraints = asking('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN name, type, labelsOrTypes AS labels, properties ORDER BY name')

const online = { state: 'ONLINE', percent: 100 }
const expected = [
  { name: 'entity_id', type: 'RANGE', labels: ['Entity'], properties: ['id'], unique: true, analyzer: null, ...online },
  { name: 'entity_names', type: 'FULLTEXT', labels: ['Entity'], properties: ['name', 'aliases'], unique: false, analyzer: 'cjk', ...online },
  { name: 'entity_type', type: 'RANGE', labels: ['Entity'], properties: ['type'], unique: false, analyzer: null, ...online },
  { name: 'interview_id', type: 'RANGE', labels: ['Interview'], properties: ['id'], unique: true, analyzer: null, ...online },
  { name: 'page_id', type: 'RANGE', labels: ['Page'], properties: ['id'], unique: true, analyzer: null, ...online },
  { name: 'page_source', type: 'RANGE', labels: ['Page'], properties: ['source'], unique: false, analyzer: null, ...online },
  { name: 'savedview_id', type: 'RANGE', labels: ['SavedView'], properties: ['id'], unique: true, analyzer: null, ...online },
  { name: 'sentence_id', type: 'RANGE', labels: ['Sentence'], properties: ['id'], unique: true, analyzer: null, ...online },
  { name: 'sentence_text', type: 'FULLTEXT', labels: ['Sentence'], properties: ['text'], unique: false, analyzer: 'cjk', ...online },
  { name: 'target_id', type: 'RANGE', labels: ['Target'], properties: ['id'], unique: true, analyzer: null, ...online },
  { name: 'target_sentence', type: 'RANGE', labels: ['Target'], properties: ['sentence'], unique: false, analyzer: null, ...online },
]

const state = async () => [(await store.run(indexes)).rows, (await store.run(constraints)).rows]

test('every index and constraint is there and ready; applied again, or twice at once, it changes nothing', async () => {
  await applySchema(store)
  const before = await state()
  expect(before).toEqual([expected, expected.filter(({ unique }) => unique).map(({ name, labels, properties }) => ({ name, type: 'UNIQUENESS', labels, properties }))])
  await applySchema(store)
  await Promise.all([applySchema(store), applySchema(store), applySchema(store)])
  expect(await state()).toEqual(before)
})

test('made anew, by two at once, it is the same', async () => {
  const before = await state()
  for (const { name, unique } of expected) await store.run(telling(unique ? `DROP CONSTRAINT ${name}` : `DROP INDEX ${name}`))
  expect(await state()).toEqual([[], []])
  await Promise.all([applySchema(store), applySchema(store)])
  expect(await state()).toEqual(before)
})

test('what another has made in between is a conflict, and no fault of the statement', async () => {
  await expect(store.run(telling('CREATE INDEX entity_type FOR (n:Entity) ON (n.type)'))).rejects.toMatchObject({ kind: 'conflict' })
})

test('every statement has a name of its own', () => {
  const names = schemaStatements.map((query) => query.name)
  expect(new Set(names).size).toBe(names.length)
})
