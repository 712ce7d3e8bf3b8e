import fc from 'fast-check'
import { decodePage, decodeText } from '../../../ingest/decode'
import { extractText, pageEndings } from '../../../ingest/inputs/formats'
import { type PageText } from '../../../ingest/inputs/page-text'
import { readMasthead } from '../../../ingest/masthead'
import { readPage } from '../../../ingest/pipeline'
import { makeDocx } from './make-docx'
import { makePdf } from './make-pdf'

jest.setTimeout(120_000)

type Outcome = PageText | string

/** The text of a file, or the one sentence that says why it has none; any other error fails the test. */
const outcomeOf = async (file: string, bytes: Uint8Array): Promise<Outcome> => {
  try {
    return await extractText(file, bytes)
  } catch (error) {
    expect((error as Error).name).toBe('PageError')
    expect((error as Error).message).toMatch(/^页\.\w+: expected .+, found/s)
    return (error as Error).message
  }
}

const words = fc.array(fc.constantFrom('修路', '——访武川县县长林一', '●本报记者 白露', '建设青山公园项目，投资3.5亿元。', '陳', '《', '”', '<b>', '&amp;', '\ud800', '\u0000', '\r\n', '  ', '# '), { maxLength: 12 })
const line = words.map((parts) => parts.join(''))
const printable = line.map((text) => text.replace(/[\u0000\ud800\r\n]/g, '')) // eslint-disable-line no-control-regex -- what XML and PDF cannot hold

const markup = fc.array(fc.constantFrom('<p>', '</p>', '<div class="nav">', '</div>', '<h3>', '<br>', '<pre>', '<a>', '</a>', '<script>', '<table><td>', '<!--', '&#xD800;', '&#0;', '<meta charset="gbk">', '修路。', '——访武川县县长林一', '\n'), { maxLength: 30 }).map((parts) => Buffer.from(parts.join('')))

/** Whole files of each kind, and the same with a stretch of bytes changed or the end cut off. */
const wholes: Record<string, fc.Arbitrary<Uint8Array>> = {
  '.txt': line.map((text) => Buffer.from(text)),
  '.md': line.map((text) => Buffer.from(text, 'utf16le')),
  '.html': markup,
  '.htm': fc.uint8Array({ maxLength: 200 }),
  '.docx': fc.array(printable, { maxLength: 5 }).map((lines) => makeDocx(lines)),
  '.pdf': fc.array(fc.record({ text: printable, left: fc.nat(600), top: fc.nat(800) }), { maxLength: 5 }).map((prints) => makePdf(prints)),
}

const damaged = (whole: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc.tuple(whole, fc.nat(5_000), fc.uint8Array({ maxLength: 8 }), fc.boolean()).map(([bytes, at, noise, cut]) => {
    const place = bytes.length === 0 ? 0 : at % bytes.length
    return cut ? bytes.slice(0, place) : Buffer.concat([bytes.slice(0, place), noise, bytes.slice(place + noise.length)])
  })

test('every ending is tried', () => {
  expect(Object.keys(wholes).sort()).toEqual([...pageEndings].sort())
})

test.each(pageEndings)('%s: whatever the bytes, a text or one sentence, the same each time, and spans that slice', async (ending) => {
  await fc.assert(fc.asyncProperty(fc.oneof(wholes[ending]!, damaged(wholes[ending]!)), async (bytes) => {
    const outcome = await outcomeOf(`页${ending}`, bytes)
    expect(await outcomeOf(`页${ending}`, bytes)).toEqual(outcome)
    if (typeof outcome === 'string') return
    expect(outcome.text.trim()).not.toBe('')
    expect(outcome.text).not.toMatch(/\p{Surrogate}/u)
    const { sentences, mentions } = readPage('页', outcome.text)
    const texts = new Map(sentences.map(({ id, text }) => [id, text]))
    for (const { text, spans } of sentences) expect(spans.map(([start, end]) => outcome.text.slice(start, end)).join('')).toBe(text)
    for (const { sentence, start, end, text } of mentions) expect(texts.get(sentence)!.slice(start, end)).toBe(text)
  }), { numRuns: ending === '.pdf' || ending === '.docx' ? 40 : 120 })
})

test('text that was encoded is decoded, whatever it says', () => {
  const text = fc.array(fc.constantFrom('访谈', '，', '。', '陈', '2024', '\n', '\r\n', ' ', '𠮷', 'ａ'), { minLength: 1, maxLength: 40 }).map((parts) => parts.join('')).filter((all) => all.trim() !== '')
  fc.assert(fc.property(text, (all) => {
    expect(decodePage('页', Buffer.from(all))).toEqual({ text: all, cut: false })
    expect(decodeText(Buffer.from(`\ufeff${all}`, 'utf16le'))).toEqual({ text: all, cut: false })
    expect(decodeText(Buffer.from(`\ufeff${all}`, 'utf16le').swap16())).toEqual({ text: all, cut: false })
  }))
})

test('a masthead is found or not, and its spans are lines', () => {
  const piece = fc.constantFrom('临河晚报', '2024年2月20日', '2月30日', '星期二', '第3版', '要闻', '责编：白露', ' ', '　', '、', '闰二月初三', '正月', '十', '年', '\n', '2024-2-2')
  fc.assert(fc.property(fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')), (text) => {
    for (const [start, end] of readMasthead(text)?.spans ?? []) expect([text[start - 1] ?? '\n', text[end] ?? '\n', text.slice(start, end).includes('\n')]).toEqual(['\n', '\n', false])
    const { sentences } = readPage('页', text)
    for (const sentence of sentences) expect(sentence.spans.map(([start, end]) => text.slice(start, end)).join('')).toBe(sentence.text)
  }))
})
