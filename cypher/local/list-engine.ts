/**
 * Writes engine.json anew for one version of Neo4j: `npx tsx cypher/local/list-engine.ts 5.26.30` (needs Maven; nobody needs it afterwards).
 * The version is exact, since for a range Maven reads every version's description for minutes.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Jar, nameJar } from './jar'

const artifacts = ['neo4j', 'neo4j-bolt']

function describeProject(version: string): string {
  const wanted = artifacts.map((name) => `<dependency><groupId>org.neo4j</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`)
  return `<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>${wanted.join('')}</dependencies></project>`
}

function describeJar(folder: string, coordinates: string): Jar {
  const bytes = readFileSync(join(folder, nameJar(coordinates)))
  return { coordinates, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
}

function resolveJars(version: string): Jar[] {
  const folder = mkdtempSync(join(tmpdir(), 'list-engine-'))
  try {
    const [project, list] = [join(folder, 'pom.xml'), join(folder, 'list.txt')]
    writeFileSync(project, describeProject(version))
    const goals = ['dependency:list', `-DoutputFile=${list}`, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`]
    execFileSync('mvn', ['-q', '-B', '-f', project, '-DincludeScope=runtime', ...goals], { stdio: ['ignore', 'ignore', 'inherit'] })
    const resolved = readFileSync(list, 'utf8').matchAll(/^ +(\S+):(?:compile|runtime)\b/gm)
    return [...resolved].map(([, coordinates]) => describeJar(folder, coordinates as string))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const version = process.argv[2]
if (!version) throw new Error('Which version? npx tsx cypher/local/list-engine.ts 5.26.30')
const jars = resolveJars(version).sort((a, b) => (a.coordinates < b.coordinates ? -1 : 1))
const lines = jars.map((jar) => `    ${JSON.stringify(jar)}`)
writeFileSync(join(__dirname, 'engine.json'), `{\n  "version": ${JSON.stringify(version)},\n  "jars": [\n${lines.join(',\n')}\n  ]\n}\n`)
