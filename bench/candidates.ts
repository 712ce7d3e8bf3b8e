/** How long it takes to find who may be the same among many names, and for the thirty of a new page among them. */
import { type Named } from '../ingest/candidates/candidate'
import { findPairs } from '../ingest/candidates/find-pairs'
import { secondsOf } from './seconds'
import { pick, seededRandom } from './synthetic'
import { type Row } from './table'

const NAMES = 20_000
const RUNS = 3

const random = seededRandom(20240220)
const oneOf = <T>(all: readonly T[]): T => pick(all, random())

const stem = (): string => Array.from({ length: 2 }, () => oneOf([...'星禾云帆海纳正和青松白鹭明珠长虹金石瑞丰天元恒信华泰国盛宏远嘉禾永安新达中科'])).join('')
const things = ['奶源基地', '数据中心', '污水处理厂', '供热管网改造', '老旧小区改造', '产业园', '风电项目', '光伏电站', '高标准农田', '河道治理', '冷链物流园', '生态公园', '中学', '快速路', '生猪全产业链']
const makers: Record<Named['type'], () => string> = {
  Project: () => `${oneOf([stem(), stem(), ''])}${stem()}${oneOf(things)}${oneOf(['', '', '项目', '工程', '建设项目', '二期'])}`,
  Enterprise: () => `${stem()}${oneOf(['', '乳业', '科技', '集团', '新能源', '食品', '药业'])}`,
  Institution: () => `${stem()}${oneOf(['大学', '理工大学', '研究院', '职业学院', '市商务局', '第一医院'])}`,
  Programme: () => `${oneOf(['', '城市', '全民'])}${stem()}${oneOf(['工程', '行动', '三年行动', '计划'])}`,
}
const types = ['Project', 'Project', 'Project', 'Enterprise', 'Enterprise', 'Institution', 'Programme'] as const

function makeNames(count: number): Named[] {
  const entities = new Map<string, Named>()
  while (entities.size < count) {
    const type = oneOf(types)
    const name = makers[type]()
    entities.set(`${type}:${name}`, { id: `${type}:${name}`, type, name, aliases: [] })
  }
  return [...entities.values()]
}

/** Among invented names: all of them new, and thirty of them new. */
export async function benchCandidates(say: (line: string) => void): Promise<Row[]> {
  const all = makeNames(NAMES)
  const fresh = new Set(all.slice(0, 30).map(({ id }) => id))
  say(`${all.length} names, ${findPairs(all).length} pairs`)
  const row = (what: string, work: () => void): Row => ({ what, unit: 's', bound: null, measured: Array.from({ length: RUNS }, () => secondsOf(work)) })
  return [row('all of them new', () => findPairs(all)), row('thirty of them new', () => findPairs(all, fresh))]
}
