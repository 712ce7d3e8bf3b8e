/** Which reader a file's ending asks for. */
import { readDocx } from './docx'
import { readHtml } from './html'
import { type PageText } from './page-text'
import { readPdf } from './pdf'
import { readPlain } from './plain'

type Format = (file: string, bytes: Uint8Array) => PageText | Promise<PageText>

const formats: Readonly<Record<string, Format>> = {
  '.txt': readPlain,
  '.md': readPlain,
  '.html': readHtml,
  '.htm': readHtml,
  '.docx': readDocx,
  '.pdf': readPdf,
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
