/** The files a command was given: files as they are, folders as the pages in them. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { decodePage, PageError } from './decode'

const pageEndings = /\.(?:txt|md)$/i
const largest = 10 * 1024 * 1024

export interface PageFile {
  /** The name as the user knows it: the file's own, without its folder. */
  name: string
  path: string
}

/** The page files of some paths, in the order given, folders by name. Throws one sentence where a path is not there or a folder holds no page. */
export function findPageFiles(paths: readonly string[]): PageFile[] {
  return paths.flatMap((path) => {
    const kind = statSync(path, { throwIfNoEntry: false })
    if (!kind) throw new PageError(path, 'expected a file or a folder, found nothing there.')
    if (!kind.isDirectory()) return [{ name: basename(path), path: resolve(path) }]
    const files = listFolder(path)
    if (files.length === 0) throw new PageError(path, 'expected .txt or .md pages in this folder, found none.')
    return files
  })
}

const listFolder = (folder: string): PageFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pageEndings.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => ({ name: entry.name, path: resolve(join(entry.parentPath, entry.name)) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))

/** A page file's text; throws PageError where it cannot be read as one. */
export function readPageFile({ name, path }: PageFile): string {
  const size = statSync(path).size
  if (size > largest) throw new PageError(name, `expected a page of at most ${largest / 1024 / 1024} MB, found ${Math.ceil(size / 1024 / 1024)} MB.`)
  return decodePage(name, readFileSync(path))
}
