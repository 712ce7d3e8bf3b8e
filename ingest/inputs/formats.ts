/** Which reader a file's ending asks for. A reader is loaded with the first file that wants it. */
import { type PageText } from './page-text'
import { readPlain } from './plain'

type Format = (file: string, bytes: Uint8Array) => PageText | Promise<PageText>

const html: Format = async (file, bytes) => (await import('./html')).readHtml(file, bytes)

const formats: Readonly<Record<string, Format>> = {
  '.txt': readPlain,
  '.md': readPlain,
  '.html': html,
  '.htm': html,
  '.docx': async (file, bytes) => (await import('./docx')).readDocx(file, bytes),
  '.pdf': async (file, bytes) => (await import('./pdf')).readPdf(file, bytes),
}

/** The endings of pages, in the order they are told to a user. */
export const pageEndings: readonly string[] = Object.keys(formats)

const endingOf = (name: string): string => /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? ''

/** Whether a file of a folder is taken for a page. */
export const isPageName = (name: string): boolean => endingOf(name) in formats

/** Whether a file is plain text; one with an ending that is not known is taken for it. */
export const isPlain = (name: string): boolean => (formats[endingOf(name)] ?? readPlain) === readPlain

/** The text of a file; throws PageError where it has none. */
export const extractText: Format = (file, bytes) => (formats[endingOf(file)] ?? readPlain)(file, bytes)
