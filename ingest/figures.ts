/** What the words around a number make of it: a commitment or none, how it is compared, by when, planned or done. All texts are folded. */
import { type Comparator, type Status } from '../cypher/types'
import { type Quantity } from './quantities'

/** Units that count parts of what is said, people, days and ranks, and commit to nothing. */
const idleUnit = /^(?:年|月|日|时|届|次|天|点|人|名|岁|号|期|版|批|只手|把手|个方面|个季度|个月|个百分点以内)/
const idleAfter = /^(?:方面|届|批|季度|次|天|月|之一|多?年|周年|条措施|大任务|点意见|字|干部|党员|群众|委办|部门|旗县区|旗县|区县)/

/** Whether a number in a sentence is one that a reader would put in a table of commitments. */
export function isCommitment(text: string, { start, end, text: printed }: Quantity, { unit }: { unit: string }): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(end, end + 12)
  const rank = /前$/.test(before) && unit === ''
  if (rank) return !/^[\d]*(?:期|年|后|三|列的)/.test(after)
  if (!unit || idleUnit.test(unit + after) || idleAfter.test(after) || /第$|[—~-]$|“$/.test(before) && !/级$/.test(printed)) return false
  // 五大任务 and 两个产业 count what is said; figures are written with digits, or with 亿 and 万.
  if (/^[一二三四五六七八九十两]/.test(printed) && !/[亿万]/.test(printed)) return /^(?:产业链|产业集群)/.test(after)
  return !/之一/.test(text.slice(end, end + 16).split(/[，。；]/)[0]!) && !isCountOfList(text, start, printed)
}

/** 甲、乙3个项目: the number only counts what has been listed. */
const isCountOfList = (text: string, start: number, printed: string): boolean =>
  /^\d{1,2}[个项家]$/.test(printed) && /[\u3400-\u9fff]$/.test(text.slice(0, start)) && !/(?:等|实施|推进|建设|引进|谋划|完成|新建|新增|打造|共|达|确保|储备|开工|有|突破|到|超|的|培育|创建|改造|增至|为)$/.test(text.slice(0, start)) && /、[^，。；]*$/.test(text.slice(0, start))

/** How the figure is to be compared. */
export function compare(text: string, { start, end, text: printed }: Quantity): { comparator: Comparator } {
  const before = text.slice(Math.max(0, start - 6), start)
  const after = text.slice(end, end + 4)
  const table: readonly (readonly [boolean, Comparator])[] = [
    [/前$/.test(before) || /(?:不超过|低于|控制在|少于)$/.test(before) && !/不[低少]于$/.test(before) || /^(?:以下|以内)/.test(after), 'lte'],
    [/^(?:以上|多|余|及以上)/.test(after) || /[余多]/.test(printed) || /(?:突破|超过|不低于|不少于|超|至少|高于)$/.test(before) || /级$/.test(printed), 'gte'],
    [/(?:约|近|大约|预计|左右)$/.test(before) || /^左右/.test(after), 'approx'],
  ]
  return { comparator: table.find(([holds]) => holds)?.[1] ?? 'eq' }
}

const past = /(?:去年|上年|前年|已|已经|累计|目前|现有|现已|截至|原有|完成了|建成了|达到了|同比)/

const pastOrPromise = new RegExp(`${past.source}|今年|年内|到20\\d{2}年|将|再|计划|力争|确保|预计|提升到|提高到`, 'g')

/** Whether the figure is promised or done: the words of its own clause decide. */
export function tellStatus(text: string, { start }: Quantity): Status {
  const clause = text.slice(Math.max(...[...'，；。'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1, start)
  const last = [...clause.matchAll(pastOrPromise)].at(-1)?.[0]
  return last && past.test(last) ? 'done' : 'planned'
}

/** The year a figure is promised for or was reached in: the last one named before it, or this year's or last year's; null where nothing is said. */
export function tellYear(year: number | null, before: string): number | null {
  const marks = [...before.matchAll(/(20\d{2})年|去年|上年|今年|年内|全年|年底|明年|后年/g)].at(-1)
  if (!marks) return null
  if (marks[1]) return Number(marks[1])
  if (year === null) return null
  const shift: Record<string, number> = { 去年: -1, 上年: -1, 明年: 1, 后年: 2 }
  return year + (shift[marks[0]] ?? 0)
}
