import neo4j, { type Driver } from 'neo4j-driver'
import { catalogue, type Query, writeQuery } from '../../cypher/catalogue'
import { entityTypes, sourceRelations, sourceTypes, statedRelations, supposedRelations } from '../../cypher/ontology'
import { type Store } from '../../cypher/store'
import { openTestStore, testAccess } from '../graph'
import { loadSample } from '../server/serving'
import { telling } from './ad-hoc'

const queries = [...catalogue.read.values(), ...catalogue.write.values()]
const bare = ({ text }: Query) => text.replace(/\/\/[^\n]*|'[^']*'|"[^"]*"/g, ' ')

/** What the engine may be given for each parameter, whatever query asks. */
const samples: Record<string, unknown> = {
  rows: [], pairs: [], relations: ['ADVANCES'], among: [], spokenFor: [], interviews: [], nextTo: [], named: true, pages: [], entities: [], ids: [], only: [], types: ['ADVANCES'], words: ['管网'], whole: '管网', letters: 'gw', lucene: '"管网"', notes: '[]',
  limit: neo4j.int(5), evidence: neo4j.int(5), districts: neo4j.int(5), officials: neo4j.int(5), programmes: neo4j.int(5), year: neo4j.int(2024), promisedFrom: neo4j.int(2024), promisedTo: neo4j.int(2024), mentions: neo4j.int(0), confidence: 0,
}

// The store keeps the engine's warnings to itself; here they are what is asked for.
describe('every query', () => {
  let store: Store
  let driver: Driver
  beforeAll(async () => {
    store = openTestStore()
    await loadSample(store)
    // A word that no node or relation has yet is a warning too.
    await store.run(writeQuery('create-saved-view'), { id: 'SavedView:0', name: 'a', address: '', now: '' })
    await store.run(telling("CREATE (:Entity {id: 'one'})-[:CANDIDATE {score: 0.5, reasons: [], words: []}]->(:Entity {id: 'other'})"))
    driver = neo4j.driver(testAccess().url, neo4j.auth.basic(testAccess().user, testAccess().password))
  })
  afterAll(() => Promise.all([store.close(), driver.close()]))

  test.each(queries.map((query) => [`${query.mode}/${query.name}`, query] as const))('%s: the engine plans it without a warning', async (_, query) => {
    const params = Object.fromEntries(query.params.map((name) => [name, samples[name] ?? 'x']))
    const session = driver.session({ defaultAccessMode: query.mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE })
    const { summary } = await session.run(`EXPLAIN ${query.text}`, params)
    await session.close()
    const warnings = summary.gqlStatusObjects.filter((status) => 'severity' in status && status.severity === 'WARNING')
    expect(warnings.map((status) => status.statusDescription)).toEqual([])
    expect(summary.queryType === 'r' ? 'read' : 'write').toBe(query.mode)
  })
})

describe('the words of every query are the ontology\'s', () => {
  const labels = ['Entity', ...Object.keys(entityTypes), ...Object.keys(sourceTypes)]
  const relations = [...Object.keys(statedRelations), ...Object.keys(sourceRelations), ...Object.keys(supposedRelations)]

  test.each(queries.map((query) => [`${query.mode}/${query.name}`, query] as const))('%s', (_, query) => {
    const text = bare(query)
    const used = [...text.matchAll(/\(\s*\w*\s*:\s*(\w+)/g)].map((match) => match[1]!)
    const tied = [...text.matchAll(/\[\s*\w*\s*:\s*(\w+(?:\|\w+)*)/g)].flatMap((match) => match[1]!.split('|'))
    expect([used.filter((label) => !labels.includes(label)), tied.filter((type) => !relations.includes(type))]).toEqual([[], []])
  })

  test('where all stated relations are meant, all of them are named, in the order of the ontology', () => {
    const lists = queries.flatMap((query) => [...bare(query).matchAll(/\w+(?:\|\w+){4,}/g)].map((match) => [query.name, match[0]]))
    expect(lists.length).toBeGreaterThan(0)
    expect(lists.filter(([, list]) => list !== Object.keys(statedRelations).join('|'))).toEqual([])
  })
})

describe('the rules of the house', () => {
  test.each(queries.map((query) => [`${query.mode}/${query.name}`, query] as const))('%s', (_, query) => {
    const text = bare(query)
    expect(text).not.toMatch(/\bapoc\b/i)
    // A row that is cut must say what comes first.
    for (const part of text.split(/\bLIMIT\b/).slice(0, -1)) expect(part).toMatch(/ORDER BY(?:(?!\b(?:MATCH|WITH|RETURN|CALL)\b)[\s\S])*$/)
    // What is returned is a scalar, a list or a map: never a bare node.
    const nodes = [...text.matchAll(/\((\w+)\s*:/g)].map((match) => match[1]!)
    const returned = (text.match(/\bRETURN(?:\s+DISTINCT)?\b(?![\s\S]*\bRETURN\b)([\s\S]*)$/)?.[1] ?? '').split(',').map((part) => part.trim().split(/\s/)[0]!)
    expect(returned.filter((name) => nodes.includes(name))).toEqual([])
  })
})
