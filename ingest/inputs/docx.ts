/** `.docx`: a word processor's document, by way of the HTML that mammoth makes of it. */
import { unzipSync } from 'fflate'
import { PageError } from '../decode'
import { readLines } from './dom-lines'
import { type PageText, takeText } from './page-text'

/** What a document may declare to hold when unpacked; a zip bomb declares more, or is ended by the bound on memory. */
const largestUnpacked = 256 * 1024 * 1024

const headings = ['Title => h1', '标题 => h1', ...[1, 2, 3, 4, 5, 6].map((level) => `标题 ${level} => h${level}`)]
  .map((row) => row.replace(/^(.*) => (.*)$/, "p[style-name='$1'] => $2:fresh"))

/** The paragraphs, headings and cells of a document; pictures are left out. Throws PageError where it is no .docx, encrypted, or swells beyond measure. */
export async function readDocx(file: string, bytes: Uint8Array): Promise<PageText> {
  checkZip(file, bytes)
  // Loaded with the first document that wants it, as it is large.
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
    styleMap: headings,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  }).catch((error: unknown) => { throw new PageError(file, `expected a .docx document, found one that cannot be read: ${(error as Error).message}`, { cause: error }) })
  return takeText(file, readLines(value))
}

function checkZip(file: string, bytes: Uint8Array): void {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new PageError(file, 'expected a .docx that opens without a password, found an encrypted one or an old .doc: save it as an unprotected .docx.')
  let unpacked = 0
  let isDocument = false
  try {
    unzipSync(bytes, { filter: ({ name, originalSize }) => {
      unpacked += originalSize
      isDocument ||= name === '[Content_Types].xml'
      return false
    } })
  } catch (error) {
    throw new PageError(file, 'expected a .docx document, found a file that is no whole zip.', { cause: error })
  }
  if (!isDocument) throw new PageError(file, 'expected a .docx document, found a zip that is none.')
  if (unpacked > largestUnpacked) throw new PageError(file, `expected a document of at most ${largestUnpacked / 1024 / 1024} MB unpacked, found one that declares ${Math.ceil(unpacked / 1024 / 1024)} MB.`)
}
