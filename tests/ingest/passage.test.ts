import fc from 'fast-check'
import { joinPassages, passageAt, slicePassage, trimPassage } from '../../ingest/passage'

const page = '春风拂面,万物生长。\n\n  秋实累累。'

test.each([
  [[[0, 4]], '春风拂面', [[0, 4]]],
  [[[0, 2], [2, 4]], '春风拂面', [[0, 4]]],
  [[[0, 2], [5, 7]], '春风万物', [[0, 2], [5, 7]]],
  [[[3, 3]], '', []],
] as const)('the passage at %j is %j', (spans, text, kept) => {
  expect(passageAt(page, spans)).toEqual({ text, spans: kept })
})

test.each([
  [0, 4, '春风万物', [[0, 2], [5, 7]]],
  [1, 3, '风万', [[1, 2], [5, 6]]],
  [2, 4, '万物', [[5, 7]]],
  [2, 2, '', []],
] as const)('the slice %i–%i of a healed passage keeps its places', (start, end, text, spans) => {
  expect(slicePassage(passageAt(page, [[0, 2], [5, 7]]), start, end)).toEqual({ text, spans })
})

test('trimming takes the white space off both ends', () => {
  expect(trimPassage(passageAt(page, [[10, page.length]]))).toEqual({ text: '秋实累累。', spans: [[14, 19]] })
})

const passage = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 4 }).map((steps) => {
  const text = 'abcdefghij'.repeat(12)
  let at = 0
  const spans = steps.map(([gap, length]): [number, number] => {
    const span: [number, number] = [at + gap, at + gap + length]
    at = span[1]
    return span
  })
  return { text, passage: passageAt(text, spans) }
})

test('whatever is sliced and joined, the text is what stands at the spans', () => {
  fc.assert(fc.property(passage, passage, fc.nat(40), fc.nat(40), (a, b, i, j) => {
    const cut = slicePassage(joinPassages([a.passage, b.passage]), Math.min(i, j), Math.max(i, j))
    expect(cut.spans.map(([start, end]) => a.text.slice(start, end)).join('')).toBe(cut.text)
  }))
})
