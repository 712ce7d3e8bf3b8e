/** `.pdf` with a text layer: its lines in the order the page has them. */
import { dirname, join } from 'node:path'
import { type getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Note } from '../../cypher/types'
import { PageError } from '../decode'
import { type PageText, takeText } from './page-text'
import { joinLines, readLine, type PrintedLine } from './pdf-lines'

/** The text of a PDF; throws PageError where it is none, wants a password, or has only pictures of text. */
export async function readPdf(file: string, bytes: Uint8Array): Promise<PageText> {
  const document = await openPdf(file, bytes)
  try {
    const pages: string[] = []
    const empty: number[] = []
    const damaged: [page: number, fault: Error][] = []
    for (let number = 1; number <= document.numPages; number++) {
      try {
        pages.push(joinLines(await linesOf(document, number)))
        if (!pages.at(-1)!.trim()) empty.push(number)
      } catch (error) {
        damaged.push([number, error as Error])
      }
    }
    if (pages.length === 0) throw noPdf(file, damaged[0]?.[1] ?? new Error('it has no pages'))
    if (empty.length === pages.length) throw new PageError(file, `expected a PDF with a text layer, found none on its ${pages.length} page${pages.length > 1 ? 's' : ''}: this is a picture of text; read it with OCR first.`)
    const notes: Note[] = [
      ...damaged.map(([page, { message }]) => ({ stage: 'file', message: `expected pages that can be read, found a damaged page ${page}: ${message}` })),
      ...(empty.length > 0 ? [{ stage: 'file', message: `expected a text layer on every page, found none on page ${empty.join(', ')}` }] : []),
    ]
    return takeText(file, pages.join('\n\n'), notes)
  } finally {
    await document.loadingTask.destroy()
  }
}

async function openPdf(file: string, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdfjs = await loadPdfjs()
  const root = dirname(require.resolve('pdfjs-dist/package.json'))
  try {
    return await pdfjs.getDocument({
      data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false,
      cMapUrl: `${join(root, 'cmaps')}/`, standardFontDataUrl: `${join(root, 'standard_fonts')}/`,
    }).promise
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw new PageError(file, 'expected a PDF that opens without a password, found an encrypted one.', { cause: error })
    throw noPdf(file, error as Error)
  }
}

const noPdf = (file: string, cause: Error): PageError => new PageError(file, `expected a PDF, found a file that cannot be read as one: ${cause.message}`, { cause })

async function loadPdfjs(): Promise<{ getDocument: typeof getDocument }> {
  // Without this, the library would look for its worker's file beside the program.
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string) })
  return await import('pdfjs-dist/legacy/build/pdf.mjs')
}

async function linesOf(document: PDFDocumentProxy, number: number): Promise<PrintedLine[]> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  const lines: PrintedLine[] = []
  let parts: Parameters<typeof readLine>[0][number][] = []
  for (const item of items) {
    if (!('str' in item)) continue
    const [, , , , left, baseline] = item.transform as number[]
    parts.push({ text: item.str, left: left!, baseline: baseline!, width: item.width, height: item.height })
    if (!item.hasEOL) continue
    lines.push(...readLine(parts))
    parts = []
  }
  return [...lines, ...readLine(parts)]
}
