import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { type Store } from '../../cypher/store'
import { errors } from '../../server/errors'
import { routes } from '../../server/routes'
import { openTestStore } from '../graph'
import { id } from '../sample-graph'
import { ask, loadSample, pathTo, serve, type Served } from './serving'

interface Operation {
  summary: string
  parameters?: { name: string; in: string; required?: boolean; schema: Record<string, unknown> }[]
  responses: Record<string, { description: string; content: { 'application/json': { schema: object } } }>
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

let store: Store
let served: Served
let document: Document
beforeAll(async () => {
  store = openTestStore()
  await loadSample(store)
  served = await serve(store)
  document = (await ask(served, '/api/openapi.json')).body as Document
})
afterAll(async () => {
  await served.close()
  await store.close()
})

test('describes every route, and nothing else', () => {
  const described = Object.entries(document.paths).flatMap(([path, operations]) => Object.entries(operations).map(([method, { summary }]) => ({ method, path, summary })))
  expect(described).toEqual(routes.map(({ method, path, summary }) => ({ method, path, summary })))
  expect(document.openapi).toBe('3.1.0')
})

test('every reference leads to a schema', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]!)
  expect(references.length).toBeGreaterThan(20)
  const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)
  expect([...new Set(references)].filter((reference) => !known.includes(reference))).toEqual([])
})

test('every parameter is named in the path or the query', () => {
  for (const { method, path, pathFields, queryFields } of routes) {
    const parameters = (document.paths[path]![method]!.parameters ?? []).map((parameter) => [parameter.in, parameter.name])
    const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    expect(named).toEqual(Object.keys(pathFields?.shape ?? {}))
    expect(parameters.sort()).toEqual([...named.map((name) => ['path', name]), ...Object.keys(queryFields?.shape ?? {}).map((name) => ['query', name])].sort())
  }
})

test('parameters are what a reader types', () => {
  const search = document.paths['/api/search']!.get!.parameters!
  expect(search.map(({ name, required, schema }) => [name, required ?? false, schema.type])).toEqual([['q', true, 'string'], ['type', false, 'string'], ['limit', false, 'integer']])
  const neighbours = document.paths['/api/entities/{id}/neighbours']!.get!.parameters!
  expect(neighbours.map(({ name, required, schema }) => [name, required ?? false, schema.type])).toEqual([['id', true, 'string'], ['types', false, 'string'], ['limit', false, 'integer']])
})

test('every error a route may give is described, in the one shape', () => {
  const all = Object.values(document.paths).flatMap((operations) => Object.values(operations).map((operation) => operation.responses))
  for (const responses of all) {
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '405', '413', '421', '429', '500', '503', '504']))
    const failures = Object.entries(responses).filter(([status]) => status !== '200')
    expect(failures.every(([, { content }]) => JSON.stringify(content) === '{"application/json":{"schema":{"$ref":"#/components/schemas/Error"}}}')).toBe(true)
  }
  expect(document.paths['/api/pages/{id}']!.get!.responses['404']!.description).toBe(`unknown-id: ${errors['unknown-id'].message}`)
})

test('its schemas are JSON Schema, and the answers fit them', async () => {
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }))
  ajv.addSchema(document, 'api')
  const answers: [string, string][] = [
    ['/api/saved', '/api/saved'],
    ['/api/health', '/api/health'], ['/api/overview', '/api/overview'], ['/api/search', '/api/search?q=%E7%AE%A1%E7%BD%91'], ['/api/interviews', '/api/interviews'],
    ['/api/entities/{id}', pathTo('entities', id.qinghe)], ['/api/entities/{id}/neighbours', pathTo('entities', id.qinghe, '/neighbours')],
    ['/api/part', '/api/part'], ['/api/facts', '/api/facts'],
    ['/api/interviews/{id}', pathTo('interviews', id.linNow)], ['/api/pages/{id}', pathTo('pages', id.pageA)],
    ['/api/entities', '/api/entities?type=District'], ['/api/views/interview/{id}', `/api/views/interview/${encodeURIComponent(id.su)}`], ['/api/views/district/{id}', `/api/views/district/${encodeURIComponent(id.qinghe)}`],
    ['/api/views/programme/{id}', `/api/views/programme/${encodeURIComponent(id.warmth)}`], ['/api/views/together', '/api/views/together'], ['/api/shared', '/api/shared'],
    ['/api/paths', `/api/paths?${new URLSearchParams({ from: id.lin, to: id.school })}`], ['/api/common', `/api/common?${new URLSearchParams([['id', id.qinghe], ['id', id.baihua]])}`], ['/api/openapi.json', '/api/openapi.json'],
  ]
  // What gives a file, or changes something, has a test of its own.
  expect(answers.map(([path]) => path).sort()).toEqual(routes.filter(({ files, changes }) => !files && !changes).map(({ path }) => path).sort())
  for (const [path, asked] of answers) {
    const [method] = Object.keys(document.paths[path]!)
    const { status, body } = await ask(served, asked, method === 'post' ? { method: 'POST', body: JSON.stringify({ ids: [id.qinghe, id.warmth] }) } : {})
    const pointer = path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')
    const valid = ajv.validate({ $ref: `api#/paths/${pointer}/${method}/responses/200/content/application~1json/schema` }, body)
    expect([path, status, valid, ajv.errors]).toEqual([path, 200, true, null])
  }
  expect(ajv.validate({ $ref: 'api#/components/schemas/Error' }, (await ask(served, '/api/search')).body)).toBe(true)
})
