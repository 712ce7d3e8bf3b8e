/** The wall between the rooms: who may import what. CONTRIBUTING says why; this says no. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize, relative, sep } from 'node:path'

const root = join(__dirname, '..')
const rooms = ['cypher', 'ingest', 'server', 'client'] as const

interface Import {
  file: string
  /** A package's name, or a file of the project. */
  target: string
  typeOnly: boolean
}

const sources = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mts)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')))

const imports: Import[] = sources.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:([^'"\n]*?|\{[^}]*\}|[\w$]+\s*,\s*\{[^}]*\})\s+from\s+)?['"]([^'"\n]+)['"]|\bimport\(['"]([^'"]+)['"]\)|\brequire\(['"]([^'"]+)['"]\)/g
  return [...text.matchAll(statement)].map((match) => {
    const [, type, names, from, dynamic, required] = match
    const specifier = (from ?? dynamic ?? required)!
    const typeOnly = Boolean(type) || (names !== undefined && /^\{/.test(names) && names.replace(/[{}]/g, '').split(',').map((name) => name.trim()).filter(Boolean).every((name) => name.startsWith('type ')))
    return { file, target: specifier.startsWith('.') ? normalize(join(file, '..', specifier)).split(sep).join('/') : specifier, typeOnly }
  })
})

const roomOf = (path: string): string => path.split('/')[0]!
const isOurs = (target: string): boolean => (rooms as readonly string[]).includes(roomOf(target)) || roomOf(target) === 'tests'

/** What a room may import of another; a test of the target for each. */
const mayImport: Record<(typeof rooms)[number], (one: Import) => boolean> = {
  cypher: () => false,
  ingest: ({ target }) => roomOf(target) === 'cypher',
  // main.ts puts the whole together; build.ts speaks on the terminal as the other commands do.
  server: ({ file, target }) => roomOf(target) === 'cypher' || (roomOf(target) === 'ingest' && (target === 'ingest/pipeline' || /^server\/(?:main|build)\.ts$/.test(file))),
  client: ({ target, typeOnly }) => target === 'cypher/ontology' || target === 'cypher/methods' || (typeOnly && /^(?:cypher\/types|server\/contract(?:\/[\w-]+)?)$/.test(target)),
}

test.each(rooms)('%s imports of the other rooms only what it may', (room) => {
  const wrong = imports.filter((one) => roomOf(one.file) === room && isOurs(one.target) && roomOf(one.target) !== room && !mayImport[room](one))
  expect(wrong).toEqual([])
})

/** Each foreign package has one door. */
const doors: readonly (readonly [name: RegExp, door: RegExp])[] = [
  [/^neo4j-driver/, /^cypher\/store\.ts$/],
  [/^(?:mvn-artifact-download|env-paths)$/, /^cypher\/local\//],
  [/^nodejieba$/, /^ingest\/segment\.ts$/],
  [/^csv-parse/, /^ingest\/own-lexicon\.ts$/],
  [/^(?:htmlparser2|mammoth|fflate|pdfjs-dist)/, /^ingest\/inputs\//],
  [/^cytoscape/, /^client\/graph\//],
  [/^(?:express|helmet|compression|express-rate-limit|pino|pino-http)$/, /^server\//],
  [/^zod$/, /^(?:cypher|server)\//],
  [/^(?:react|react-dom|@mantine\/|zustand|i18next)/, /^client\//],
]

test.each(doors)('%s comes in by %s alone', (name, door) => {
  expect(imports.filter(({ file, target }) => name.test(target) && !door.test(file))).toEqual([])
})

test('the vocabulary imports nothing', () => {
  expect(imports.filter(({ file }) => file === 'cypher/ontology.ts')).toEqual([])
})

test('the environment is read in two places', () => {
  const readers = sources.filter((file) => /process\.env|import\.meta\.env/.test(readFileSync(join(root, file), 'utf8')))
  expect(readers.sort()).toEqual(['cypher/settings.ts', 'server/config.ts'])
})

test('no Cypher outside cypher/', () => {
  const cypher = sources.filter((file) => roomOf(file) !== 'cypher' && /\b(?:MATCH|MERGE|UNWIND)\s*\(/.test(readFileSync(join(root, file), 'utf8')))
  expect(cypher).toEqual([])
})

test('the wall sees imports of every form', () => {
  expect(imports.length).toBeGreaterThan(100)
  expect(imports).toContainEqual({ file: 'ingest/pipeline.ts', target: 'cypher/types', typeOnly: true })
  expect(imports).toContainEqual({ file: 'cypher/store.ts', target: 'neo4j-driver', typeOnly: false })
})
