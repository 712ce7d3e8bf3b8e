/** The queries of this project, read from `read/` and `write/`: name = file, mode = folder, documentation = leading comment. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export type Mode = 'read' | 'write'

export interface Query {
  name: string
  mode: Mode
  /** The leading comment, without its slashes. */
  doc: string
  text: string
  /** Names of the `$parameters` in the text, in alphabetical order. */
  params: readonly string[]
}

/** Makes a query of a Cypher text. Throws where the text has no leading comment or more than one statement. */
export function parseQuery(name: string, mode: Mode, source: string): Query {
  const lines = source.split(/\r?\n/)
  const first = [...lines, ''].findIndex((line) => !line.startsWith('//'))
  const doc = lines.slice(0, first).map((line) => line.replace(/^\/\/ ?/, '')).join(' ').trim()
  const text = lines.slice(first).join('\n').trim()
  const bare = blankOut(text)
  if (!bare.trim()) throw new Error(`${mode}/${name}.cypher: expected a statement, found none.`)
  if (!doc) throw new Error(`${mode}/${name}.cypher: expected a leading // comment that says what it does, found none.`)
  if (/;\s*\S/.test(bare)) throw new Error(`${mode}/${name}.cypher: expected one statement, found a second after ";".`)
  const params = [...new Set([...bare.matchAll(/\$(?!(?:any|all)\s*\()([\p{L}_][\p{L}\p{N}_]*)/gu)].map((match) => match[1]!))].sort()
  return { name, mode, doc, text: text.replace(/;$/, ''), params }
}

/** The text with comments, strings and quoted names blanked, so that what is left is Cypher. */
function blankOut(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`/g, ' ')
}

/** Says which parameters are missing from or unknown to a query; null where they fit. */
export function faultInParameters(query: Query, given: object): string | null {
  const names = Object.keys(given)
  const missing = query.params.filter((name) => !names.includes(name))
  const unknown = names.filter((name) => !query.params.includes(name))
  if (missing.length === 0 && unknown.length === 0) return null
  return `${query.mode}/${query.name}.cypher: expected the parameters ${query.params.join(', ') || '(none)'}; ` +
    [missing.length ? `missing ${missing.join(', ')}` : '', unknown.length ? `unknown ${unknown.join(', ')}` : ''].filter(Boolean).join('; ') + '.'
}

function loadFolder(mode: Mode): Map<string, Query> {
  const folder = join(__dirname, mode)
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher')).sort()
  return new Map(files.map((file) => {
    const name = basename(file, '.cypher')
    return [name, parseQuery(name, mode, readFileSync(join(folder, file), 'utf8'))]
  }))
}

/** Every query of the project, by mode and name. */
export const catalogue = { read: loadFolder('read'), write: loadFolder('write') } as const

/** The query in `read/NAME.cypher`; throws where there is none. */
export const readQuery = (name: string): Query => find('read', name)

/** The query in `write/NAME.cypher`; throws where there is none. */
export const writeQuery = (name: string): Query => find('write', name)

function find(mode: Mode, name: string): Query {
  const query = catalogue[mode].get(name)
  if (!query) throw new Error(`cypher/${mode}/${name}.cypher: no such query.`)
  return query
}
