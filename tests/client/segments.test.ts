import { findNames } from '../../client/marks/names'
import { type Mark, splitByMarks } from '../../client/marks/segments'

const text = '玉泉区二次管网改造'
const cut = (marks: [number, number, string][]) =>
  splitByMarks(text, marks.map(([start, end, tag]): Mark => ({ start, end, tag }))).map(({ text: piece, tags }) => [piece, ...tags])

describe('a text cut at its marks', () => {
  test.each([
    ['no marks', [], [[text]]],
    ['one at the start', [[0, 3, 'a']], [['玉泉区', 'a'], ['二次管网改造']]],
    ['one at the end', [[3, 9, 'a']], [['玉泉区'], ['二次管网改造', 'a']]],
    ['the whole', [[0, 9, 'a']], [[text, 'a']]],
    ['nested: the tightest last', [[5, 7, 'in'], [3, 9, 'out']], [['玉泉区'], ['二次', 'out'], ['管网', 'out', 'in'], ['改造', 'out']]],
    ['overlapping', [[0, 5, 'a'], [3, 9, 'b']], [['玉泉区', 'a'], ['二次', 'b', 'a'], ['管网改造', 'b']]],
    ['side by side', [[0, 3, 'a'], [3, 5, 'b']], [['玉泉区', 'a'], ['二次', 'b'], ['管网改造']]],
    ['twice the same', [[0, 3, 'a'], [0, 3, 'a']], [['玉泉区', 'a'], ['二次管网改造']]],
    ['two entities in one place', [[0, 3, 'a'], [0, 3, 'b']], [['玉泉区', 'a', 'b'], ['二次管网改造']]],
    ['beyond the text', [[5, 99, 'a'], [-4, 2, 'b'], [40, 50, 'c']], [['玉泉', 'b'], ['区二次'], ['管网改造', 'a']]],
    ['empty or turned round', [[3, 3, 'a'], [5, 2, 'b']], [[text]]],
  ] as [string, [number, number, string][], string[][]][])('%s', (_, marks, pieces) => {
    expect(cut(marks)).toEqual(pieces)
  })

  test('pieces put together are the text', () => {
    expect(splitByMarks(text, [{ start: 1, end: 4, tag: 'a' }, { start: 2, end: 8, tag: 'b' }]).map((piece) => piece.text).join('')).toBe(text)
  })

  test('an empty text has no pieces', () => {
    expect(splitByMarks('', [{ start: 0, end: 1, tag: 'a' }])).toEqual([])
  })
})

describe('names found in a text', () => {
  test.each([
    ['玉泉区推进温暖工程', ['玉泉区', '温暖工程'], [[0, 3], [5, 9]]],
    ['呼和浩特市的呼和浩特', ['呼和浩特', '呼和浩特市'], [[0, 5], [6, 10]]],
    ['玉泉区玉泉区', ['玉泉区'], [[0, 3], [3, 6]]],
    ['没有', ['玉泉区', ''], []],
    ['', ['玉泉区'], []],
    ['(a+b)*', ['(a+b)*'], [[0, 6]]],
  ])('%s: %j', (words, names, spans) => {
    expect(findNames(words, names)).toEqual(spans)
  })
})
