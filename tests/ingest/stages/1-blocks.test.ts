import fc from 'fast-check'
import { type BlockKind, findBlocks } from '../../../ingest/stages/1-blocks'

const kindsOf = (page: string): [BlockKind, string][] => findBlocks(page).map(({ kind, passage }) => [kind, passage.text])

test.each<[string, [BlockKind, string][]]>([
  ['### 春耕早 秋收好', [['heading', '春耕早 秋收好']]],
  ['——访青山县委书记林一', [['introduction', '——访青山县委书记林一']]],
  ['#### ——访青山县委书记林一', [['introduction', '——访青山县委书记林一']]],
  ['春耕早 秋收好 ——访青山县委书记林一', [['heading', '春耕早 秋收好'], ['introduction', '——访青山县委书记林一']]],
  ['——贯彻落实全市农业大会精神访谈', [['strapline', '——贯彻落实全市农业大会精神访谈']]],
  ['前言：', [['preface-mark', '前言：']]],
  ['编者按:春天来了。', [['preface-mark', '编者按:春天来了。']]],
  ['●本报记者 白露', [['byline', '●本报记者 白露']]],
  ['(白露)', [['signature', '(白露)']]],
  ['本版图片由本报记者 陈思提供', [['credit', '本版图片由本报记者 陈思提供']]],
  ['  林一说,今年要早。  ', [['text', '林一说,今年要早。']]],
  ['记者在现场看到,人们正忙', [['text', '记者在现场看到,人们正忙']]],
  ['---\ndate: 2024-02-21\n---\n正文。', [['front-matter', '---\ndate: 2024-02-21\n---\n'], ['text', '正文。']]],
])('%j', (page, blocks) => {
  expect(kindsOf(page)).toEqual(blocks)
})

test('line ends of every kind part blocks, and blank lines are counted', () => {
  expect(findBlocks('一。\r\n\r\n\r\n二。\r三。').map(({ passage, gap }) => [passage.text, passage.spans, gap]))
    .toEqual([['一。', [[0, 2]], 0], ['二。', [[8, 10]], 2], ['三。', [[11, 13]], 0]])
})

test('every block is text that stands at its place, in order, whatever the page', () => {
  const line = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('### 题', '——访某县县长张三', '前言：', '●本报记者 李四', '(李四)', '张三', '', '话说一半，', '说完了。', '---'))
  fc.assert(fc.property(fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n')), (page) => {
    const spans = findBlocks(page).flatMap(({ passage }) => {
      expect(passage.spans.map(([start, end]) => page.slice(start, end)).join('')).toBe(passage.text)
      return passage.spans
    })
    expect(spans).toEqual([...spans].sort((a, b) => a[0] - b[0]))
  }))
})
