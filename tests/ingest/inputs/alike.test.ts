import { makeDocument } from '../../../ingest/document'
import { extractText } from '../../../ingest/inputs/formats'
import { readPage } from '../../../ingest/pipeline'
import { samplePages } from '../../pages'
import { makeDocx } from './make-docx'
import { makePdf, type Print } from './make-pdf'

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')

/** A sample without its front matter, line by line. */
const linesOf = (text: string): string[] => text.replace(/^---[\s\S]*?\n---\n/, '').split('\n').map((line) => line.trim()).filter(Boolean)

const markUp = (line: string): string => {
  const [, hashes, words] = /^(#*) ?(.*)$/.exec(line)!
  return hashes ? `<h${hashes.length}>${words}</h${hashes.length}>` : `<p>${line}</p>`
}

/** One printed line a line, far below each other. */
const print = (lines: readonly string[]): Print[] => lines.map((text, index) => ({ text: text.replace(/^#+ /, ''), left: 10, top: index * 30 }))

const what = (text: string) => {
  const { interviews, entities, targets } = makeDocument(readPage('页', text))
  return {
    interviews: interviews.map(({ headline, interviewee, district, paragraphs }) => ({ headline, interviewee, district, paragraphs })),
    entities: entities.map(({ type, name }) => `${type} ${name}`).sort(),
    targets: targets.map(({ text: printed }) => printed),
  }
}

describe.each(samplePages.map(({ file, text }) => [file, linesOf(text)] as const))('%s', (_, lines) => {
  const expected = what(lines.join('\n\n'))

  test.each([
    ['.txt in UTF-16, with line ends of two characters', '页.txt', Buffer.from(`\ufeff${lines.join('\r\n\r\n')}`, 'utf16le')],
    ['.html', '页.html', utf8(`<meta charset=utf-8><nav><a>首页</a></nav>${lines.map(markUp).join('\n')}`)],
    ['.docx', '页.docx', makeDocx(lines)],
    ['.pdf', '页.pdf', makePdf(print(lines))],
  ])('reads the same from %s', async (__, file, bytes) => {
    expect(expected.interviews.length).toBe(5)
    expect(what((await extractText(file, bytes)).text)).toEqual(expected)
  })
})
