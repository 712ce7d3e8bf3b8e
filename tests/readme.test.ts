import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entityTypes, sourceRelations, sourceTypes, statedRelations, supposedRelations } from '../cypher/ontology'

const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8')

const ends = (types: readonly string[]): string => (types.length === Object.keys(entityTypes).length ? 'every entity' : types.join(', '))

const table = (head: string, rows: readonly string[]): string => [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n')

const types = table('| type | 中文 | what it is |', Object.entries({ ...entityTypes, ...sourceTypes }).map(([type, { zh, doc }]) => `| ${type} | ${zh} | ${doc.en} |`))

const relations = table('| relation | 中文 | from → to |', Object.entries({ ...statedRelations, ...sourceRelations, ...supposedRelations })
  .map(([type, { zh, from, to }]) => `| ${type} | ${zh} | ${ends(from)} → ${ends(to)} |`))

test.each([['types', types], ['relations', relations]])('the README\'s table of %s is the vocabulary\'s', (_, expected) => {
  expect(readme).toContain(expected)
})

test('the README gives the two commands of a newcomer', () => {
  expect(readme).toMatch(/^npm ci && npm start/m)
  expect(readme).toMatch(/^npm ci && npm test/m)
})

test('CONTRIBUTING says of every package why it is here', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as Record<string, Record<string, string>>
  const named = readFileSync(join(__dirname, '..', 'CONTRIBUTING.md'), 'utf8').split('\n').filter((line) => line.startsWith('| ')).map((line) => line.split('|')[1]!.trim()).join(', ').split(', ')
  const packages = [...Object.keys(dependencies!), ...Object.keys(devDependencies!)].filter((name) => !name.startsWith('@types/'))
  expect(packages.filter((name) => !named.includes(name))).toEqual([])
})
