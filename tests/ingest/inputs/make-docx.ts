/** The smallest Word documents, made by hand. */
import { strToU8, zipSync } from 'fflate'

const escape = (text: string): string => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)

/** A paragraph; one whose text begins with # is a heading of that depth, so named as Chinese Word names it. */
function paragraph(line: string): string {
  const [, hashes, text] = /^(#*) ?(.*)$/.exec(line)!
  const style = hashes ? `<w:pPr><w:pStyle w:val="s${hashes.length}"/></w:pPr>` : ''
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${escape(text!)}</w:t></w:r></w:p>`
}

const styles = [1, 2, 3, 4, 5, 6].map((level) => `<w:style w:type="paragraph" w:styleId="s${level}"><w:name w:val="${level === 3 ? '标题' : 'heading'} ${level}"/></w:style>`).join('')
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)

/** A document of some paragraphs, with further files beside them. */
export const makeDocx = (lines: readonly string[], others: Record<string, Uint8Array> = {}): Uint8Array => zipSync({
  '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
  '_rels/.rels': xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/_rels/document.xml.rels': xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/styles" Target="styles.xml"/></Relationships>`),
  'word/styles.xml': xml(`<w:styles ${word}>${styles}</w:styles>`),
  'word/document.xml': xml(`<w:document ${word}><w:body>${lines.map(paragraph).join('')}</w:body></w:document>`),
  ...others,
})
