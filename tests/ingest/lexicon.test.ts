import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(__dirname, '..', '..', 'ingest', 'lexicon')

const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(wordsOf) : value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => [key, ...wordsOf(inner)]) : []

const lists = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => [file, wordsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')))] as const)

interface Gold { entities: { type: string; name: string; aliases: string[] }[] }

const golds = [join(__dirname, 'gold', 'second-page.json'), join(__dirname, '..', '..', '..', 'shared', 'gold', '000.json')].filter(existsSync)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Gold)

/** What a list may not know: the people, companies, projects and programmes of the pages at hand. Bodies of the state every editor knows. */
const lifted = new Set(golds.flatMap(({ entities }) => entities.filter(({ type, name }) => ['Official', 'Journalist', 'Enterprise', 'Programme'].includes(type) || (type === 'Project' && name.length > 6))
  .flatMap(({ name, aliases }) => [name, ...aliases])))

test.each(lists)('%s holds no name from the pages at hand', (_, words) => {
  expect(words.filter((word) => lifted.has(word))).toEqual([])
})

test.each(lists)('%s holds no word twice in one list', (file) => {
  const value = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown> | string[]
  for (const list of Array.isArray(value) ? [value] : Object.values(value)) {
    if (Array.isArray(list)) expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([])
  }
})
