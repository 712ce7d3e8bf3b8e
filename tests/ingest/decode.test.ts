import { decodePage, PageError } from '../../ingest/decode'

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
/** 访谈。 in GB18030, with a line end and two digits. */
const gb18030 = Buffer.from([0xb7, 0xc3, 0xcc, 0xb8, 0xa1, 0xa3, 0x0a, 0x32, 0x30])

test.each([
  ['UTF-8', utf8('访谈。\n20'), '访谈。\n20'],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8('访谈。')]), '访谈。'],
  ['UTF-16 little end first, with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('访谈。', 'utf16le')]), '访谈。'],
  ['UTF-16 big end first, with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be('访谈。')]), '访谈。'],
  ['UTF-16 without a mark', Buffer.from('访谈。2024\r\n二月20日', 'utf16le'), '访谈。2024\r\n二月20日'],
  ['UTF-16 without a mark and without ASCII', Buffer.from('访谈，说的是修路。', 'utf16le'), '访谈，说的是修路。'],
  ['UTF-16 big end first, without a mark or ASCII', utf16be('访谈，说的是修路。'), '访谈，说的是修路。'],
  ['GB18030', gb18030, '访谈。\n20'],
  ['half-width and full-width punctuation, line ends of two characters', utf8('访谈,一。\r\n二，。'), '访谈,一。\r\n二，。'],
])('%s is read', (_, bytes, text) => {
  expect(decodePage('页.txt', bytes)).toEqual({ text, cut: false })
})

test.each([
  ['UTF-8', utf8('访谈。').subarray(0, 8), '访谈'],
  ['GB18030', Buffer.concat([gb18030, Buffer.from([0xb7])]), '访谈。\n20'],
  ['UTF-16', Buffer.from('\ufeff访谈。', 'utf16le').subarray(0, 7), '访谈'],
])('%s that ends in the middle of a character is read up to there, and said to', (_, bytes, text) => {
  expect(decodePage('页.txt', bytes)).toEqual({ text, cut: true })
})

test.each([
  ['an empty file', Buffer.alloc(0), '页.txt: expected text, found an empty file.'],
  ['white space', utf8(' \n\t\n　'), '页.txt: expected text, found nothing but white space.'],
  ['a NUL byte', utf8('访\u0000谈'), '页.txt: expected text, found the control character U+0000 at 1: this looks like a binary file.'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]), /binary file|none of these/],
  ['half of a surrogate pair', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x31, 0x00]), '页.txt: expected UTF-8, UTF-16 or GB18030 text, found bytes that are none of these.'],
  ['broken bytes', Buffer.from([0x81, 0x20, 0xff, 0xff, 0x31]), '页.txt: expected UTF-8, UTF-16 or GB18030 text, found bytes that are none of these.'],
])('%s is refused with its reason', (_, bytes, message) => {
  const read = () => decodePage('页.txt', bytes)
  expect(read).toThrow(PageError)
  expect(read).toThrow(message)
})
