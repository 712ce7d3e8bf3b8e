/** The things named by one phrase: `大唐、国天两个新能源项目` is two projects. All texts are folded. */
import { type Span } from '../cypher/types'
import { maskQuoted } from './clauses'
import { cutToHead, endsWithHead, isGeneric } from './names-of-things'
import { looseEnds } from './company-words'
import { cues, organisations } from './lexicon'
import { findCompletion } from './progress'
import { quantityAt } from './quantities'
import { charSet, matchesIn, wordSet } from './words'

export interface Item {
  /** The name in full, an elided head restored. */
  name: string
  /** The printed stretch. */
  start: number
  end: number
  /** The head that the list shares and print has behind it; null where the name bears its own. */
  shared: string | null
}

export interface ItemList {
  items: Item[]
  /** The members before a shared head, as printed, whether or not they were read as names of things. */
  members: Span[]
  /** Their texts. */
  texts: string[]
  /** What the list is one of, where it says so: 等 or 两个 and what follows. */
  category: string | null
}

/** Words with 和, 及 or 与 inside that is no conjunction. */
const bound = /碳中和|和林|和平(?!台)|共和|和谐|和田|和静|温和|普及|以及其|及时|涉及|惠及|和顺|和硕|颐和|太和|雍和|永和|义和|仁和|泰和|祥和|呼和|饱和|总和|缓和|人和|参与|和布克|与会|及其|兼顾/g

/** The names in a phrase, with what is shared between them handed to each. A phrase may hold several lists. */
export function findLists(text: string, [start, end]: Span): ItemList[] {
  const lists: ItemList[] = []
  for (let from = start; from < end;) {
    const { list, next } = readList(text, from, end)
    lists.push(list)
    from = next
  }
  return lists
}

function readList(text: string, start: number, end: number): { list: ItemList; next: number } {
  const phrase = text.slice(start, end)
  const mark = findCategory(phrase)
  const shared = mark ? sharedHead(mark.category) : trailingHead(phrase)
  const members: Span[] = []
  const completion = mark ? null : findCompletion(phrase)
  const listed = phrase.slice(0, mark?.at ?? completion?.at ?? phrase.length)
  const items = ((shared || mark) && splitPair(listed) || splitParts(listed)).flatMap(([from, to]): Item[] => {
    const part = trimPart(phrase, from, to)
    if (!part) return []
    const bare = phrase.slice(part[0], part[1])
    members.push([start + part[0], start + part[1]])
    const own = cutToHead(bare)
    const isWhole = completion?.isSure && isBuilt(bare)
    if (own && !(isWhole && goesFurther.test(bare.slice(own.length)))) return [{ name: own.name, start: start + part[0], end: start + part[0] + own.length, shared: null }]
    if (isWhole) return [{ name: bare, start: start + part[0], end: start + part[1], shared: null }]
    return shared ? [{ name: bare + shared, start: start + part[0], end: start + part[1], shared }] : []
  })
  return { list: { items, members, texts: members.map(([from, to]) => text.slice(from, to)), category: mark?.category ?? null }, next: mark?.end ? start + mark.end : end }
}

/** Whether a text without a head of its own may name something of which a clause says that it is finished: 某某路北延线. */
const isBuilt = (text: string): boolean =>
  /^[\u3400-\u9fffA-Za-z0-9“”·—+]{4,20}$/.test(text) && !/[的了是在把被让向对为]|^[^\u3400-\u9fff“A-Z]|^[首届第]|\d[\u3400-\u9fff]{0,2}$/.test(text) && companyEnds.before(text, text.length) === null

/** A name that goes on behind what could be its head: 铁路货场|粮食交割区. */
const goesFurther = /^(?!主体|一标|二标|工程)[\u3400-\u9fff]{3,}$/

const companyEnds = wordSet([...looseEnds, ...organisations.kinds])

/** A quick look: 等, or a number of things. */
const counts = charSet('等两三四五六七八九十0123456789')

interface CategoryMark {
  /** Where the list before it ends. */
  at: number
  category: string
  /** Where another list may begin; null where none does. */
  end: number | null
}

/** What a list is one of: `…等已落地的新能源产业项目`, `…两个新能源项目以及…`. */
function findCategory(phrase: string): CategoryMark | null {
  if (counts.next(phrase, 0) < 0) return null
  const quoted = maskQuoted(phrase)
  const marks = matchesIn(phrase, /等(?!级|候|待|同|效|量)|(?<=[\u3400-\u9fffA-Za-z”])(?:[两三四五六七八九十]|\d+)(?=[个大项座条家][\u3400-\u9fff])/g).filter((match) => !quoted[match.index])
  const mark = marks.find((match) => match[0] === '等' || /、|[\u3400-\u9fff]{2}[和与][\u3400-\u9fff]{2}/.test(phrase.slice(0, match.index)))
  if (!mark) return null
  const at = mark.index
  const rest = phrase.slice(at + mark[0].length)
  const joint = /(?<=项目|工程|基地|园区|平台)(?:以及|和|及|、)/.exec(rest)
  const category = rest.slice(0, joint?.index ?? rest.length).replace(/^[两三四五六七八九十\d]+[个大项座条家]|^[个大项座条家](?!目)/, '').replace(/^.{0,16}的(?!$)/, '').replace(/^(?:一系列|一批|多个|若干)/, '')
  return { at, category, end: joint ? at + mark[0].length + joint.index + joint[0].length : null }
}

/** The head of what a list is one of, to be handed to its members; null where it is no project, or where its members may as well be companies. */
function sharedHead(category: string): string | null {
  if (cues.category.some((word) => category.startsWith(word))) return null
  const head = cutToHead(category)?.name
  if (!head || /^(?:重点|重大|招商|好|大)+(?:项目|工程)$|[与和]|（|种植$/.test(head)) return null
  const kind = /(?:项目|工程)$/.exec(head)?.[0]
  // 亿元以上产业项目 says how much and not what: its members are 项目.
  if (kind && isGeneric(head) && !/新能源|光伏|文旅|节能|示范|试点/.test(head)) return kind
  return isGeneric(head) && !kind ? null : head
}

/** `农村清洁取暖、屋顶分布式光伏项目`: the last member's 项目 serves all. */
const trailingHead = (phrase: string): string | null =>
  phrase.includes('、') ? /(?:项目|工程)(?=$|建设$|实施$|竣工|投产|落地)/.exec(phrase)?.[0] ?? null : null

/** The stretches between conjunctions; 和 and 及 part only what are names on both sides. */
function splitParts(phrase: string): Span[] {
  if (!/[、和及与]/.test(phrase)) return [[0, phrase.length]]
  const quoted = maskQuoted(phrase).slice(0, phrase.length)
  for (const match of matchesIn(phrase, bound)) quoted.fill(1, match.index, match.index + match[0].length)
  const parts: Span[] = []
  let from = 0
  for (const match of matchesIn(phrase, /、|以及|[和及与]/g)) {
    if (quoted[match.index] || match.index < from) continue
    // 正和等: a conjunction has a word on either side.
    if (match[0] !== '、' && (match.index - from < 2 || phrase.length - match.index - match[0].length < 2)) continue
    if (match[0] !== '、' && !endsWithHead(phrase.slice(from, match.index), match[0] === '与') && !(parts.length > 0 && match[0] === '和')) continue
    if (match.index > from) parts.push([from, match.index])
    from = match.index + match[0].length
  }
  return [...parts, [from, phrase.length]]
}

/** 甲和乙两个项目: two names that share a head, parted by nothing but a conjunction. */
function splitPair(listed: string): Span[] | null {
  const pair = /^([\u3400-\u9fffA-Za-z0-9]{2,6})[和与]([\u3400-\u9fffA-Za-z0-9]{2,6})$/.exec(listed)
  return pair && !endsWithHead(pair[1]!, false) ? [[0, pair[1]!.length], [pair[1]!.length + 1, listed.length]] : null
}

const leading = /^(?:[ ”]|是(?!否)|服务(?!中心|平台|站|区|业|大厅|设施|体系|综合|型|网)(?=[\u3400-\u9fff]{5})|剩余的?|其他|现有的?|(?:续建|新建|在建|已建|拟建|规划)的|辖区内|境内|国家(?=“)|全[市区县旗省](?=[\u3400-\u9fff]{4})|好|了|一批|一系列|一座)*/

/** A member without the number before it, what describes it with 的, and the white space around it. */
function trimPart(phrase: string, from: number, to: number): Span | null {
  let start = from + leading.exec(phrase.slice(from, to))![0].length
  const quantity = quantityAt(phrase, start)
  if (quantity && quantity.end < to) start = quantity.end
  const de = phrase.slice(start, to).lastIndexOf('的')
  const behind = de > 0 && !maskQuoted(phrase)[start + de] ? cutToHead(phrase.slice(start + de + 1, to)) : null
  if (behind && (behind.name.length > 4 || !isGeneric(behind.name)) && !/^(?:改造|更新|建设)?(?:项目|工程)$/.test(behind.name)) start += de + 1
  return to - start >= 2 ? [start, to] : null
}
