/** How a figure is compared, by when, planned or done: the words of its clause decide. All texts are folded. */
import { type Comparator, type Status } from '../cypher/types'
import { type Around } from './commitments'

const bounds: readonly (readonly [Comparator, RegExp, RegExp])[] = [
  ['lte', /(?:前|不超过?|不高于|不多于|低于|控制在|少于|压缩[至到]|缩短[至到])$/, /^(?:以下|以内|之内)/],
  ['gte', /(?:突破|超过?|不低于|不少于|不小于|至少|高于|多于|[冲破]过?|上|跨[过上])$/, /^(?:元)?(?:以上|及以上|多|余|台阶|大关)/],
  ['approx', /(?:约|近|大约|大致|接近)$/, /^(?:左右|上下)/],
]

/** How the figure is to be compared. */
export function compare({ before, after, bound }: Around): Comparator {
  if (bound) return bound
  if (/(?:不低于|不少于|不小于)$/.test(before)) return 'gte'
  return bounds.find(([, ahead, behind]) => ahead.test(before) || behind.test(after))?.[0] ?? 'eq'
}

const past = '去年|上年|前年|已经?|累计|目前|现有|现已|截至|原有|已有|同比|完成了|建成了|达到了|新增了|实现了|引进了|建了'
const tense = new RegExp(`${past}|今年|明年|年内|年底|到20\\d{2}年|[将要再]|计划|力争|确保|预计|目标|争取|提[升高]到|增[加长]?[到至]|扩[大到]`, 'g')
const pastOnly = new RegExp(`^(?:${past})$`)
const settled = /^[^，。；]{0,10}?(?:已[经于]?|去年|上年)[^，。；]{0,8}(?:交付|投[产用运]|建成|完[成工]|入驻|落户|开工|通车|运营|达产|竣工|中试|并网|获批)|^[^，。；]{0,8}(?:获得备案|入驻)/

/** Whether the figure is promised or done. */
export function tellStatus({ before, after, step }: Around): Status {
  if (step) return step === 'from' ? 'done' : 'planned'
  const last = [...before.matchAll(tense)].at(-1)?.[0]
  return (last ? pastOnly.test(last) : settled.test(after)) ? 'done' : 'planned'
}

const dates = /(20\d{2})年|(20\d{2})[—~-]|“?十([四五六])五”?(?:末|期间|规划)|([一两二三四五])年[内后]|去年|上年|前年|今年|[年]内|全年|年底|年末|明年|后年|(?:1[0-2]|[1-9])月底?前/g
const shifts: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 上年: -1, 明年: 1, 后年: 2 }

/** The year a figure is promised for or was reached in: the last one named before it, or in the rest of its clause; null where nothing is said. `year` is the page's own. */
export function tellYear(year: number | null, { text, start, after, step }: Around): number | null {
  const ahead = [...text.slice(0, start).matchAll(dates)].at(-1)
  const found = ahead ?? [...after.matchAll(dates)][0]
  if (!found) return null
  const [printed, named, period, plan, years] = found
  // 由A到2025年的B: the year is the aim's.
  if (named || period) return Number(named ?? period)
  if (plan) return 2020 + 5 * ('四五六'.indexOf(plan) + 1)
  if (year === null) return null
  if (years) return year + '零一二三四五'.indexOf(years.replace('两', '二'))
  const shift = shifts[printed] ?? 0
  return step === 'to' && shift < 0 ? year : year + shift
}
