/** The client as browsers get it: built once, and again only when its sources have changed. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(__dirname, '..')
const folder = join(root, 'dist', 'client')
const stamp = join(folder, 'sources.sha256')

/** Gives the folder of the built client, building it where it is missing or older than its sources. */
export async function buildClient(report: (message: string) => void): Promise<string> {
  const sources = digestSources()
  if (sources === null || (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources)) return folder
  report('构建页面 Building the client …')
  const { build } = await import('vite')
  await build({ configFile: join(root, 'client', 'vite.config.mts'), logLevel: 'error' })
  writeFileSync(stamp, sources)
  return folder
}

/** A digest of all the client is made of; null where the sources are not here, as in the container. */
function digestSources(): string | null {
  const client = join(root, 'client')
  if (!existsSync(join(client, 'vite.config.mts'))) return null
  const files = [join(client), join(root, 'cypher', 'ontology.ts'), join(root, 'package-lock.json')].flatMap(filesOf).sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(relative(root, file)).update(readFileSync(file))
  return hash.digest('hex')
}

const filesOf = (path: string): string[] =>
  path.endsWith('.ts') || path.endsWith('.json') ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
