/** Constraints and indexes, derived from the vocabulary. */
import { type Query } from './catalogue'
import { sourceTypes } from './ontology'
import { type Store } from './store'
import { StoreError } from './store-error'

const statement = (name: string, text: string): Query => ({ name, mode: 'write', doc: 'Schema.', text, params: [] })

const keyed = ['Entity', ...Object.keys(sourceTypes)]

/** Chinese is searched in overlapping pairs of characters, so that 管网 finds 二次管网改造. */
const fulltext = (name: string, label: string, properties: string): Query => statement(name,
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`)

const awaiting = 'await_indexes'

/** The statements that make the graph ready to be written to; each may be run again. */
export const schemaStatements: readonly Query[] = [
  ...keyed.map((label) => statement(`${label.toLowerCase()}_id`,
    `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`)),
  statement('entity_type', 'CREATE INDEX entity_type IF NOT EXISTS FOR (n:Entity) ON (n.type)'),
  statement('page_source', 'CREATE INDEX page_source IF NOT EXISTS FOR (n:Page) ON (n.source)'),
  statement('target_sentence', 'CREATE INDEX target_sentence IF NOT EXISTS FOR (n:Target) ON (n.sentence)'),
  fulltext('entity_names', 'Entity', 'n.name, n.aliases'),
  fulltext('sentence_text', 'Sentence', 'n.text'),
  statement(awaiting, 'CALL db.awaitIndexes(60)'),
]

const ready: Query = {
  name: 'ready_indexes', mode: 'read', doc: 'Names of the indexes that are ready; a constraint bears the name of its index.', params: [],
  text: "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN collect(name) AS names",
}

/** Brings the store's constraints and indexes up to date; where all of them are ready it asks one question, as each statement costs a fresh engine a tenth of a second and more. */
export async function applySchema(store: Store): Promise<void> {
  const { rows: [row] } = await store.run<{ names: string[] }>(ready)
  if (schemaStatements.every(({ name }) => name === awaiting || row?.names.includes(name))) return
  for (const query of schemaStatements) await make(store, query)
}

/** IF NOT EXISTS looks before it makes: where another starter makes the same in between, the engine refuses, and asked once more finds it there. */
async function make(store: Store, query: Query): Promise<void> {
  const run = () => store.run(query, {}, { timeoutMs: 90_000 })
  await run().catch((error: unknown) => {
    if (error instanceof StoreError && error.kind === 'conflict') return run()
    throw error
  })
}
