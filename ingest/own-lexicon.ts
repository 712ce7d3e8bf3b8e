/** A user's own names: `--lexicon FILE`, a CSV of name, type and aliases. */
import { readFileSync, statSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { entityTypes } from '../cypher/ontology'
import { type EntityType } from '../cypher/types'
import { decodePage } from './decode'
import { fold } from './fold'
import { simplify } from './simplify'

export interface OwnName {
  /** As it is shown, wherever one of its forms is found. */
  name: string
  type: EntityType
  aliases: string[]
}

const columns: Readonly<Record<string, keyof OwnName>> = { name: 'name', type: 'type', aliases: 'aliases', 名称: 'name', 类型: 'type', 别名: 'aliases' }

const types = new Map(Object.entries(entityTypes).flatMap(([type, { zh }]) => [type, ...zh.split('/'), zh].map((word) => [word.toLowerCase(), type as EntityType])))
const typeNames = Object.entries(entityTypes).map(([type, { zh }]) => `${type} (${zh})`).join(', ')

const longestName = 60

/** What is wrong with one line, as expected and found. */
class LineFault extends Error {}

/** Reads a file of names; throws one error that tells every faulty line, by file and line. */
export function readOwnLexicon(path: string): OwnName[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Error(`--lexicon: expected a file, found nothing at ${path}.`)
  return parseOwnLexicon(path, decodePage(path, readFileSync(path)).text)
}

/** Reads the text of such a file, which errors call by its name. */
export function parseOwnLexicon(file: string, text: string): OwnName[] {
  const faults: string[] = []
  const names: OwnName[] = []
  const seen = new Map<string, number>()
  let header: (keyof OwnName)[] | null = null
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    try {
      const cells = readCells(line)
      if (cells.every((cell) => !cell)) continue
      if (!header) header = readHeader(cells)
      else names.push(claimForms(readName(header, cells), seen, index + 1))
    } catch (error) {
      if (!(error instanceof LineFault)) throw error
      faults.push(`${file}:${index + 1}: ${error.message}`)
      if (!header) break
    }
  }
  if (!header && faults.length === 0) faults.push(`${file}:1: expected the header name,type,aliases, found nothing.`)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return names
}

function readCells(line: string): string[] {
  try {
    return (parse(line, { trim: true, relax_column_count: true }) as string[][])[0] ?? []
  } catch (error) {
    throw new LineFault(`expected cells parted by commas, with quotation marks closed on the same line, found ${(error as Error).message}`)
  }
}

function readHeader(cells: readonly string[]): (keyof OwnName)[] {
  const header = cells.map((cell) => columns[cell.toLowerCase()])
  if (!header.includes('name') || !header.includes('type') || header.includes(undefined) || new Set(header).size < header.length) {
    throw new LineFault(`expected the header name,type,aliases, found ${JSON.stringify(cells.join(','))}.`)
  }
  return header as (keyof OwnName)[]
}

function readName(header: readonly (keyof OwnName)[], cells: readonly string[]): OwnName {
  if (cells.length > header.length) throw new LineFault(`expected at most ${header.length} cells, found ${cells.length}; aliases are parted by ; or |.`)
  const cell = (column: keyof OwnName): string => cells[header.indexOf(column)] ?? ''
  const type = types.get(cell('type').toLowerCase())
  if (!type) throw new LineFault(`expected a type, one of ${typeNames}, found ${JSON.stringify(cell('type'))}.`)
  const aliases = cell('aliases').split(/[;|；｜]/).map((alias) => alias.trim()).filter(Boolean)
  for (const [what, name] of [['name', cell('name')], ...aliases.map((alias) => ['alias', alias])] as [string, string][]) {
    if (name.length < 2 || name.length > longestName) throw new LineFault(`expected ${what === 'alias' ? 'an alias' : 'a name'} of 2 to ${longestName} characters, found ${JSON.stringify(name)}.`)
  }
  return { name: cell('name'), type, aliases: [...new Set(aliases)].filter((alias) => alias !== cell('name')) }
}

/** A form can stand for one name only. */
function claimForms(name: OwnName, seen: Map<string, number>, line: number): OwnName {
  for (const form of formsOf(name)) {
    const before = seen.get(form)
    if (before !== undefined && before !== line) throw new LineFault(`expected names and aliases that stand for one thing, found ${JSON.stringify(form)} on line ${before} as well.`)
    seen.set(form, line)
  }
  return name
}

/** What a name and its aliases look like in a page as the stages read it. */
export const formsOf = ({ name, aliases }: OwnName): string[] => [name, ...aliases].map((form) => fold(simplify(form)))
