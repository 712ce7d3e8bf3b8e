import { lettersOf, readSpelling } from '../../server/spelled'

test.each<[string, string | null]>([
  ['yili', 'yili'], ['Yi Li', 'yili'], ["xi'an", 'xian'], ['lü', 'lv'], ['5gta', '5gta'], ['y', null], ['5000', null], ['管网', null], ['a&b', null], ['', null], ['x'.repeat(61), null],
])('%j is spelled %j', (question, letters) => {
  expect(lettersOf(question)).toBe(letters)
})

const row = '北关大桥|beiguandaqiao|guandaqiao|daqiao|qiao|bgdq|gdq|dq|q'

test.each<[string, [number, number][]]>([
  ['beiguan', [[0, 2]]], ['beigu', [[0, 2]]], ['beiguandaqiao', [[0, 4]]], ['daqiao', [[2, 4]]], ['bg', [[0, 2]]], ['bgdq', [[0, 4]]], ['dq', [[2, 4]]], ['q', [[3, 4]]], ['none', []],
])('%s spells the characters %j', (letters, marks) => {
  expect(readSpelling(row, letters)).toEqual({ found: '北关大桥', marks })
})

test('offsets count UTF-16 code units', () => {
  expect(readSpelling('\u{20BB7}野|jiye|ye|jy|y', 'ye')).toEqual({ found: '\u{20BB7}野', marks: [[2, 3]] })
})
