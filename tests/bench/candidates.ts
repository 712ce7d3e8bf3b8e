/** `npx tsx tests/bench/candidates.ts [NAMES]`: how long it takes to find who may be the same among so many names, and for the thirty of a new page among them. */
import { type Named } from '../../ingest/candidates/candidate'
import { findPairs } from '../../ingest/candidates/find-pairs'

const count = Number(process.argv[2] ?? 20_000)

/** The same numbers each time (Park and Miller's generator). */
let seed = 20240220
const below = (limit: number): number => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % limit
}
const oneOf = (words: readonly string[]): string => words[below(words.length)]!

const stem = (): string => Array.from({ length: 2 }, () => oneOf([...'星禾云帆海纳正和青松白鹭明珠长虹金石瑞丰天元恒信华泰国盛宏远嘉禾永安新达中科'])).join('')
const things = ['奶源基地', '数据中心', '污水处理厂', '供热管网改造', '老旧小区改造', '产业园', '风电项目', '光伏电站', '高标准农田', '河道治理', '冷链物流园', '生态公园', '中学', '快速路', '生猪全产业链']
const makers: Record<Named['type'], () => string> = {
  Project: () => `${below(3) ? stem() : ''}${stem()}${oneOf(things)}${oneOf(['', '', '项目', '工程', '建设项目', '二期'])}`,
  Enterprise: () => `${stem()}${oneOf(['', '乳业', '科技', '集团', '新能源', '食品', '药业'])}`,
  Institution: () => `${stem()}${oneOf(['大学', '理工大学', '研究院', '职业学院', '市商务局', '第一医院'])}`,
  Programme: () => `${oneOf(['', '城市', '全民'])}${stem()}${oneOf(['工程', '行动', '三年行动', '计划'])}`,
}
const types = ['Project', 'Project', 'Project', 'Enterprise', 'Enterprise', 'Institution', 'Programme'] as const

const entities = new Map<string, Named>()
while (entities.size < count) {
  const type = oneOf(types) as Named['type']
  const name = makers[type]()
  entities.set(`${type}:${name}`, { id: `${type}:${name}`, type, name, aliases: [] })
}
const all = [...entities.values()]

const time = (words: string, work: () => number): void => {
  const start = performance.now()
  const found = work()
  process.stdout.write(`${words}: ${Math.round(performance.now() - start)} ms, ${found} pairs\n`)
}
time(`${count} names, all of them new`, () => findPairs(all).length)
time(`${count} names, thirty of them new`, () => findPairs(all, new Set(all.slice(0, 30).map(({ id }) => id))).length)
