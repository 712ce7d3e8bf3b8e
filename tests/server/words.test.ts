import { findMarks } from '../../server/marks'
import { askForAll, askForAny, pairsOf, splitWords } from '../../server/words'

test.each<[string, string[]]>([
  ['管网', ['管网']], [' 管网  改造 ', ['管网', '改造']], ['管网　改造', ['管网', '改造']], ['ICT ict', ['ict']], ['\t\n', []], ['C++', ['c++']],
])('splitWords(%j)', (question, words) => {
  expect(splitWords(question)).toEqual(words)
})

test.each<[string[], string | null, string | null]>([
  [['管网'], '"管网"', '"管网"'],
  [['管网改造'], '"管网改造"', '"管网" OR "网改" OR "改造"'],
  [['管'], '*管*', '*管*'],
  [['ict学院', '5g'], '*ict* AND "学院" AND *5g*', '*ict* OR "学院" OR *5g*'],
  [['1,584公里'], '*1* AND *584* AND "公里"', '*1* OR *584* OR "公里"'],
  [['"管网"', '-(改造)'], '"管网" AND "改造"', '"管网" OR "改造"'],
  [['かな漢字'], '"かな漢字"', '"かな" OR "な漢" OR "漢字"'],
  [['\u{20BB7}野家'], '"\u{20BB7}野家"', '"\u{20BB7}野" OR "野家"'],
  [['*', '?', '~', '😀', '《》'], null, null],
  [[], null, null],
])('%j asks the index for all with %j, for any with %j', (words, all, any) => {
  expect([askForAll(words), askForAny(words)]).toEqual([all, any])
})

test('pairsOf gives each pair once', () => {
  expect(pairsOf(['大大大', '大大'])).toEqual(['大大'])
})

test.each<[string, string[], [number, number][]]>([
  ['二次管网改造', ['管网'], [[2, 4]]],
  ['管网与管网', ['管网'], [[0, 2], [3, 5]]],
  ['管网改造', ['管网', '改造'], [[0, 4]]],
  ['大大大', ['大大'], [[0, 3]]],
  ['ICT学院', ['ict', '院'], [[0, 3], [4, 5]]],
  ['😀管网', ['管网'], [[2, 4]]],
  ['İ管网', ['管网'], [[1, 3]]],
  ['管网', ['', '改造'], []],
])('findMarks(%j, %j)', (text, words, marks) => {
  expect(findMarks(text, words)).toEqual(marks)
})
