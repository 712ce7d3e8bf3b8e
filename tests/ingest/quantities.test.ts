import { findQuantities, readNumeral, readQuantity } from '../../ingest/quantities'

test.each([
  ['完成2.7万亩高标准农田', ['2.7万亩']],
  ['二次管网24千米、换热站10个', ['24千米', '10个']],
  ['2×100万千瓦扩建工程', ['2×100万千瓦']],
  ['投资85亿元以上', ['85亿元']],
  ['百亿级和两百亿级集群', ['百亿级', '两百亿级']],
  ['四条产业链', ['四条']],
  ['1,200户', ['1,200户']],
  ['万众一心', []],
])('%s holds %j', (text, quantities) => {
  expect(findQuantities(text).map((quantity) => quantity.text)).toEqual(quantities)
})

test.each([
  ['2.7万亩', 2.7, '万亩'], ['2×100万千瓦', 200, '万千瓦'], ['85亿元', 85, '亿元'], ['百亿级', 100, '亿'], ['两百亿级', 200, '亿'], ['千亿级', 1000, '亿'],
  ['四条', 4, '条'], ['1,200户', 1200, '户'], ['50%', 50, '%'], ['5000多亩', 5000, '亩'],
])('%s is %d %s', (text, value, unit) => {
  expect(readQuantity(text)).toEqual({ value, unit })
})

test.each([['十', 10], ['十二', 12], ['二十', 20], ['一百零三', 103], ['两千', 2000], ['三千六百', 3600], ['五', 5]])('%s is %d', (text, value) => {
  expect(readNumeral(text)).toBe(value)
})
