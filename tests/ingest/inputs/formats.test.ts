import { extractText } from '../../../ingest/inputs/formats'
import { makeDocx } from './make-docx'
import { makePdf, type Print } from './make-pdf'

const textOf = async (file: string, bytes: Uint8Array): Promise<string> => (await extractText(file, bytes)).text
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')

const faultOf = async (file: string, bytes: Uint8Array): Promise<string> => {
  try {
    await extractText(file, bytes)
    return 'no fault'
  } catch (error) {
    const { name, message } = error as Error
    return name === 'PageError' ? message : `${name}: ${message}`
  }
}

/** 修路 in GB2312. */
const gbk = Buffer.from([0xd0, 0xde, 0xc2, 0xb7])

describe('a saved page', () => {
  test.each([
    ['headings, paragraphs, broken lines, tables and lists', '<h1>大字</h1><h3>修路<br>架桥</h3><p>——访临河县县长林一<p>●本报记者 白露<br>通讯员 &#40635;雀</p><table><tr><td>一<td>二</table><ul><li>三</ul>',
      '# 大字\n\n### 修路\n架桥\n\n——访临河县县长林一\n\n●本报记者 白露\n通讯员 麻雀\n\n一\n\n二\n\n三'],
    ['no scripts, styles, menus and footers', '<html><head><title>报</title><style>p{}</style></head><body><nav><a href="1">首页</a></nav><div class="top-menu">版面</div><script>var a = "<p>乱</p>"</script><p>修路。</p><p hidden>藏</p><p style="display: none">藏</p><div id="copyright">版权所有</div><footer>京</footer><!-- 注 --></body></html>', '修路。'],
    ['no lines of links, but a headline that is one', '<p><a>01版</a> <a>02版</a></p><h2><a>修路</a></h2><p>见<a>第二版</a>所载的全文。</p>', '## 修路\n\n见第二版所载的全文。'],
    ['a page whose whole text stands in what is named like a menu', '<div class="share"><p>修路。</p></div>', '修路。'],
    ['white space as a browser shows it', '<p>\n  修\n  路，  3 号\tbridge\n two</p><pre>一\n  二</pre>', '修路， 3 号 bridge two\n\n一\n二'],
    ['full-width spaces inside', '<p>　　修路　架桥</p>', '修路 架桥'],
  ])('%s', async (_, html, text) => {
    expect(await textOf('页.html', utf8(html))).toBe(text)
  })

  test.each([
    ['GB2312 by meta charset', Buffer.concat([utf8('<meta charset="gb2312"><p>'), gbk])],
    ['GBK by the older meta', Buffer.concat([utf8('<META http-equiv="Content-Type" content="text/html; charset=GBK"><p>'), gbk])],
    ['GB18030, undeclared', Buffer.concat([utf8('<p>'), gbk])],
    ['UTF-8, declared otherwise', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8('<meta charset="gbk"><p>修路')])],
    ['UTF-8, declared as UTF-16', utf8('<meta charset="utf-16"><p>修路')],
    ['UTF-8, declared as nothing known', utf8('<meta charset="klingon"><p>修路')],
    ['Big5', Buffer.concat([utf8('<meta charset="big5"><p>'), Buffer.from([0xad, 0xd7, 0xb8, 0xf4])])],
  ])('in %s', async (_, bytes) => {
    expect(await textOf('页.htm', bytes)).toBe('修路')
  })

  test('one with nothing to read is refused', async () => {
    expect(await faultOf('页.html', utf8('<nav>首页</nav>'))).toBe('页.html: expected text, found none in the whole document.')
  })
})

describe('a Word document', () => {
  test('headings and paragraphs', async () => {
    expect(await textOf('页.docx', makeDocx(['# 大字', '### 修路', '——访临河县县长林一', '', '建设<青山>公园。'])))
      .toBe('# 大字\n\n### 修路\n\n——访临河县县长林一\n\n建设<青山>公园。')
  })

  test.each([
    ['a file that is no zip', utf8('不是'), 'expected a .docx document, found a file that is no whole zip.'],
    ['half a document', makeDocx(['一'.repeat(2000)]).subarray(0, 900), 'expected a .docx document, found a file that is no whole zip.'],
    ['a document under a password', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'expected a .docx that opens without a password, found an encrypted one or an old .doc: save it as an unprotected .docx.'],
    ['a zip of something else', Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'), 'expected a .docx document, found a zip that is none.'],
    ['a document without a text', makeDocx([]), 'expected text, found none in the whole document.'],
    ['a document that swells', makeDocx(['一'], { 'word/media/a.xml': new Uint8Array(300 * 1024 * 1024) }), 'expected a document of at most 256 MB unpacked, found one that declares 301 MB.'],
  ])('%s is refused with its reason', async (_, bytes, reason) => {
    expect(await faultOf('页.docx', bytes)).toBe(`页.docx: ${reason}`)
  })
})

describe('a PDF', () => {
  const damage = (pdf: Uint8Array, whole: string, broken: string): Uint8Array => Buffer.from(Buffer.from(pdf).toString('latin1').replace(whole, broken), 'latin1')

  const column = (left: number, top: number, lines: readonly string[]): Print[] =>
    lines.map((text, index) => ({ text: text.trim(), left: left + (text.length - text.trimStart().length) * 10, top: top + index * 15 }))

  test('lines in the order of the page, full lines joined to paragraphs, columns as they come', async () => {
    const prints = [
      { text: '修路', left: 40, top: 40, size: 20 },
      { text: '——访临河县县长林一', left: 40, top: 70, size: 12 },
      ...column(40, 100, ['  新建大桥三座。另', '建公园两处，动工。', '  再修水渠十条并通', '水。']),
      ...column(300, 100, ['  右栏的第一行字。', '右栏第二行的字很多']),
    ]
    expect(await textOf('页.pdf', makePdf(prints)))
      .toBe('修路\n\n——访临河县县长林一\n\n新建大桥三座。另建公园两处，动工。\n再修水渠十条并通水。\n\n右栏的第一行字。\n右栏第二行的字很多')
  })

  test('a damaged page is noted, the others are read', async () => {
    const { text, notes } = await extractText('页.pdf', damage(makePdf([{ text: '修路', left: 40, top: 40 }]), '/Kids [3 0 R] /Count 1', '/Kids [3 0 R 9 0 R] /Count 2'))
    expect([text, notes]).toEqual(['修路', [{ stage: 'file', message: 'expected pages that can be read, found a damaged page 2: Page dictionary kid reference points to wrong type of object.' }]])
  })

  test('letters set apart are no words, radicals of a font are letters', async () => {
    expect(await textOf('页.pdf', makePdf([
      { text: '编', left: 40, top: 40 }, { text: '者', left: 52, top: 40 }, { text: '按', left: 64, top: 40 },
      { text: '记者', left: 40, top: 100 }, { text: '⽩露', left: 68, top: 100 },
      { text: '⻓江', left: 40, top: 160 },
    ]))).toBe('编者按\n\n记者 白露\n\n长江')
  })

  test.each([
    ['one under a password', makePdf([{ text: '修路', left: 40, top: 40 }], { locked: true }), 'expected a PDF that opens without a password, found an encrypted one.'],
    ['a picture of text', makePdf([]), 'expected a PDF with a text layer, found none on its 1 page: this is a picture of text; read it with OCR first.'],
    ['one whose page is damaged', damage(makePdf([{ text: '修路', left: 40, top: 40 }]), '/Kids [3 0 R]', '/Kids [9 0 R]'), 'expected a PDF, found a file that cannot be read as one: Page dictionary kid reference points to wrong type of object.'],
    ['something else', utf8('不是'), 'expected a PDF, found a file that cannot be read as one: Invalid PDF structure.'],
  ])('%s is refused with its reason', async (_, bytes, reason) => {
    expect(await faultOf('页.pdf', bytes)).toBe(`页.pdf: ${reason}`)
  })
})

test('a file without a known ending is read as text', async () => {
  expect(await extractText('页', utf8('\ufeff修路'))).toEqual({ text: '修路', notes: [] })
  expect(await extractText('页.MD', utf8('修路').subarray(0, 5))).toEqual({ text: '修', notes: [{ stage: 'file', message: 'the file ends in the middle of a character; the rest of it is read', at: [1, 1] }] })
})
