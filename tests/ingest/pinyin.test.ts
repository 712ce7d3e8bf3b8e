import { spellName } from '../../ingest/pinyin'

test.each<[string, string[]]>([
  ['星禾', ['星禾|xinghe|he|xh|h']],
  ['北关大桥', ['北关大桥|beiguandaqiao|guandaqiao|daqiao|qiao|bgdq|gdq|dq|q']],
  ['5G塔', ['5G塔|5gta|gta|ta|5gt|gt|t']],
  ['绿洲', ['绿洲|lvzhou|zhou|lz|z']],
  ['ICT', []],
  ['', []],
])('%s', (name, expected) => {
  expect(spellName(name).slice(0, expected.length || 1)).toEqual(expected)
})

const spelled = (name: string, isPerson = false) => spellName(name, isPerson).map((row) => row.split('|')[1])

test('a character of several readings is spelled in each, as the words around say first', () => {
  expect(spelled('重庆').slice(0, 2)).toEqual(['chongqing', 'zhongqing'])
  expect(spelled('长乐坊')).toEqual(expect.arrayContaining(['changlefang', 'zhanglefang', 'changyuefang']))
})

test('a surname is spelled as a surname', () => {
  expect(spelled('单立', true)[0]).toBe('shanli')
})

test('a name of any length and any signs gives a bounded number of short rows', () => {
  const rows = spellName(`${'乐'.repeat(500)}|<b>`)
  expect([rows.length <= 6, rows.every((row) => row.split('|').length === 1 + 2 * 24)]).toEqual([true, true])
})
