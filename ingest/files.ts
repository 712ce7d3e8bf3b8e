/** The files a command was given: files as they are, folders as the pages in them. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import { PageError } from './decode'
import { extractText, isPageName, isPlain, pageEndings } from './inputs/formats'
import { type PageText } from './inputs/page-text'

const megabyte = 1024 * 1024
/** Documents hold pictures as well. */
const largest = { plain: 10 * megabyte, document: 64 * megabyte }

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
    if (files.length === 0) throw new PageError(path, `expected pages in this folder (${pageEndings.join(', ')}), found none.`)
    return files
  })
}

const listFolder = (folder: string): PageFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isPageName(entry.name) && !/^(?:\.|~\$)/.test(entry.name))
    .map((entry) => ({ name: entry.name, path: resolve(join(entry.parentPath, entry.name)) }))
    .filter(({ path }) => !isAsset(path.slice(resolve(folder).length)))
    .sort((a, b) => (a.path < b.path ? -1 : 1))

/** What a browser puts beside a saved page, in a folder of its own. */
const isAsset = (path: string): boolean => path.split(sep).slice(0, -1).some((part) => /(?:_files|\.files)$/.test(part))

/** A page file's text; throws PageError where it cannot be read as one. */
export async function readPageFile({ name, path }: PageFile): Promise<PageText> {
  const { size } = statSync(path)
  const most = isPlain(name) ? largest.plain : largest.document
  if (size > most) throw new PageError(name, `expected a page of at most ${most / megabyte} MB, found ${Math.ceil(size / megabyte)} MB.`)
  return await extractText(name, readFileSync(path))
}
