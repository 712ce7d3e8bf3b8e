/** How a figure is compared, by when, planned or done: the words of its clause decide. All texts are folded. */
import { type Comparator, type Status } from '../cypher/types'
import { type Around, aheadOf } from './commitments'
import { matchesIn } from './words'

const bounds: readonly (readonly [Comparator, RegExp, RegExp])[] = [
  ['lte', /(?:前|不超过?|不高于|不多于|低于|控制在|少于|压缩[至到]|缩短[至到])$/, /^(?:以下|以内|之内)/],
  ['gte', /(?:突破|超过?|不低于|不少于|不小于|至少|高于|多于|[冲破]过?|过|上)$/, /^(?:元)?(?:以上|及以上|多|余|台阶|大关)/],
  ['approx', /(?:约|近|大约|大致|接近)$/, /^(?:左右|上下)/],
]

/** How the figure is to be compared. */
export function compare({ before, after, bound, unit }: Around): Comparator {
  if (bound) return bound
  if (/(?:不低于|不少于|不小于)$/.test(before) || (unit === '个百分点' && /高于[^，。；]{0,10}$/.test(before))) return 'gte'
  return bounds.find(([, ahead, behind]) => ahead.test(before) || behind.test(after))?.[0] ?? 'eq'
}

const past = '去年|上年|前年|已经?|累计|目前|现有|现已|截至|原有|已有|同比|完成了|建成了|达到了|新增了|实现了|引进了|建了'
const tense = new RegExp(`${past}|今年|明年|年内|年底|到20\\d{2}年|[将要再]|计划|力争|确保|预计|目标|争取|正在?|提[升高]到|增[加长]?[到至]|扩[大到]`, 'g')
const pastOnly = new RegExp(`^(?:${past})$`)
const settled = /^[^，。；]{0,10}?(?:已[经于]?|去年|上年)[^，。；]{0,8}(?:交付|投[产用运]|建成|完[成工]|入驻|落户|开工|通车|运营|达产|竣工|中试|并网|获批)|^[^，。；]{0,8}(?:获得备案|入驻)/

/** Whether the figure is promised or done, on a page of a year: the last word of time in its clause, or the one that opens the clauses before it. */
export function tellStatus(year: number | null, one: Around): Status {
  const { before, after, step } = one
  if (step) return step === 'from' ? 'done' : 'planned'
  const own = matchesIn(before, tense).at(-1)?.[0]
  if (own) return pastOnly.test(own) ? 'done' : 'planned'
  if (settled.test(after)) return 'done'
  const ahead = aheadOf(one)
  const opened = matchesIn(ahead, tense).at(-1)
  const opens = opened !== undefined && pastOnly.test(opened[0]) && opened[0] !== '同比' && /^[^，。；]{0,4}，[^。；]*$/.test(ahead.slice(opened.index + opened[0].length))
  const by = tellYear(year, one)
  return opens || (year !== null && by !== null && by < year) ? 'done' : 'planned'
}

const dates = /(20\d{2})年|(20\d{2})[—~-]|“?十([四五六])五”?(?:末|期间|规划)|([一两二三四五])年[内后]|去年|上年|前年|今年|[年]内|全年|年底|年末|明年|(?<![产投工营用成])后年|(?:1[0-2]|[1-9])月底?前/g
const shifts: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 上年: -1, 明年: 1, 后年: 2 }

/** The year a figure is promised for or was reached in: the last one named before it, or in the rest of its clause; null where nothing is said. `year` is the page's own. */
export function tellYear(year: number | null, { text, start, after, step }: Around): number | null {
  const ahead = aheadOf({ text, start })
  const mark = matchesIn(ahead, dates).at(-1) ?? matchesIn(after, dates)[0]
  const told = mark ? readDate(year, mark) : null
  if (told === null || step === null || year === null) return told
  if (step === 'to') return Math.max(told, year)
  // 今年由A增加到B: A was last year's; 到2027年由A增加到B: A is of no year.
  return /[由从自][^由从自，。；]*$/.exec(ahead)?.[0].includes(mark![0]) ? told : told === year ? year - 1 : null
}

function readDate(year: number | null, [printed, named, period, plan, years]: RegExpMatchArray): number | null {
  if (named || period) return Number(named ?? period)
  if (plan) return 2020 + 5 * ('四五六'.indexOf(plan) + 1)
  if (year === null) return null
  return years ? year + '零一二三四五'.indexOf(years.replace('两', '二')) : year + (shifts[printed!] ?? 0)
}
