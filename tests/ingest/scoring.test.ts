import { measure, round } from './scoring/measure'
import { matchRatio } from './scoring/match-ratio'
import { areAlike, foldName } from './scoring/names'
import { pairInterviews } from './scoring/pair-interviews'

/** The ratios are those of Python's difflib. */
test.each([
  ['', '', 1],
  ['甲', '', 0],
  ['高标准农田', '高标准农田建设', 10 / 12],
  ['abxcd', 'abcd', 8 / 9],
  ['港区智慧堆场', '港区堆场智慧改造', 8 / 14],
  ['qabxcd', 'abycdf', 8 / 12],
])('%s and %s are alike by %d', (a, b, ratio) => {
  expect(matchRatio(a, b)).toBe(ratio)
})

test.each([
  ['“三北”工程', '三北工程', false, true],
  ['渔港', '渔港二期', true, false],
  ['智慧渔港', '智慧渔港二期', true, true],
  ['智慧渔港', '智慧渔港二期', false, false],
  ['智慧渔港', '白鹭湖智慧渔港二期工程', true, false],
  ['', '', true, false],
])('%s and %s, leniently %s, are one name: %s', (a, b, leniently, expected) => {
  expect(areAlike(a, b, leniently)).toBe(expected)
})

test('a name is folded to what is compared', () => {
  expect(foldName(' 孚光能源（宁波）·Ｇ７ ')).toBe('孚光能源宁波g7')
})

test.each([
  [0.0625, 3, 0.062],
  [0.1875, 3, 0.188],
  [2 / 3, 3, 0.667],
  [0.03125, 4, 0.0312],
  [1, 3, 1],
])('%d to %d digits is %d', (value, digits, rounded) => {
  expect(round(value, digits)).toBe(rounded)
})

test.each([
  [{ right: 0, got: 0, found: 0, gold: 0 }, { p: 1, r: 1, f1: 1, gold: 0, got: 0 }],
  [{ right: 0, got: 0, found: 0, gold: 3 }, { p: 0, r: 0, f1: 0, gold: 3, got: 0 }],
  [{ right: 2, got: 3, found: 2, gold: 4 }, { p: 0.667, r: 0.5, f1: 0.571, gold: 4, got: 3 }],
])('%j is measured', (counts, expected) => {
  expect(measure(counts)).toEqual(expected)
})

test('interviews are paired by their text, the most alike first', () => {
  const told = (...paragraphs: string[]) => ({ paragraphs })
  const gold = [told('全县将新建水厂三座，改造管网八十公里。'), told('港口吞吐量要再上一个台阶。')]
  const got = [told('天气晴好。'), told('港口吞吐量要再上一个台阶。'), told('全县将新建水厂三座，', '改造管网八十公里，')]
  expect([...pairInterviews(gold, got)]).toEqual([[1, 1], [0, 2]])
})
