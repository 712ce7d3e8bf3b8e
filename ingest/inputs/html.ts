/** `.html`, `.htm`: a saved page, in the encoding it declares. */
import { decodeText, PageError } from '../decode'
import { readLines } from './dom-lines'
import { type PageText, takeText } from './page-text'

/** The print of a saved page: no menus, scripts or styles. */
export function readHtml(file: string, bytes: Uint8Array): PageText {
  if (bytes.length === 0) throw new PageError(file, 'expected HTML, found an empty file.')
  const decoded = decodeText(bytes, declaredEncoding(bytes))
  if (!decoded) throw new PageError(file, 'expected HTML in the encoding it declares, in UTF-8, UTF-16 or GB18030, found bytes that are none of these.')
  return takeText(file, readLines(decoded.text))
}

/** What `<meta charset>` or its older form says within the first bytes, as far as it can be; GB2312 pages hold GB18030. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1]?.toLowerCase() ?? /^<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (!label) return null
  // A declaration that can be read as ASCII cannot be UTF-16.
  if (label.startsWith('utf-16')) return 'utf-8'
  return /^(?:gb2312|gb_2312|gbk|x-gbk|gb18030)/.test(label) ? 'gb18030' : label
}
