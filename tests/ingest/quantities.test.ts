import { findQuantities } from '../../ingest/quantities'

test.each([
  ['完成2.7万亩高标准农田', ['2.7万亩']],
  ['二次管网24千米、换热站10个', ['24千米', '10个']],
  ['2×100万千瓦扩建工程', ['2×100万千瓦']],
  ['投资85亿元以上', ['85亿元']],
  ['百亿级和两百亿级集群', ['百亿级', '两百亿级']],
  ['四条产业链', ['四条']],
  ['1,200户', ['1,200户']],
  ['年产15GWh电芯项目', ['15GWh']],
  ['新建500千伏变电站', ['500千伏']],
  ['万众一心', []],
])('%s holds %j', (text, quantities) => {
  expect(findQuantities(text).map((quantity) => quantity.text)).toEqual(quantities)
})
