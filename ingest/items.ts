/** The things named by one phrase: `大唐、国天两个新能源项目` is two projects. All texts are folded. */
import { type Span } from '../cypher/types'
import { maskQuoted } from './clauses'
import { cues, heads } from './lexicon'
import { findQuantities } from './quantities'
import { wordSet } from './words'

export interface Item {
  /** The name in full, an elided head restored. */
  name: string
  /** The printed stretch. */
  start: number
  end: number
  /** Whether the head stands in print right behind it. */
  restored: boolean
}

export interface ItemList {
  items: Item[]
  /** What the list is one of, where it says so: 等 or 两个 and what follows. */
  category: string | null
}

const projectHeads = wordSet(heads.project)
const namingHeads = wordSet([...heads.project, ...heads.deed, ...heads.phase])
const phases = wordSet(heads.phase)

/** Words with 和 or 及 inside that is no conjunction. */
const bound = /碳中和|和林|和平|共和|和谐|和田|和县|和静|温和|普及|以及其|及时|涉及|惠及|和顺|和硕|颐和|太和|雍和|永和|义和|仁和|泰和|祥和|呼和|饱和|总和|缓和|人和|和合|和美|和布/g

/** The names in a phrase, with what is shared between them handed to each. */
export function findItems(text: string, [start, end]: Span): ItemList {
  const phrase = text.slice(start, end)
  const list = splitCategory(phrase)
  const shared = list.category ? headOf(list.category) : sharedHead(phrase)
  const items = splitParts(phrase.slice(0, list.end)).flatMap(([from, to]): Item[] => {
    const part = trimPart(phrase, from, to)
    if (!part) return []
    const own = cutToHead(phrase.slice(part[0], part[1]))
    const at = (length: number): Span => [start + part[0], start + part[0] + length]
    if (own) return [{ name: own, start: at(0)[0], end: at(own.length)[1], restored: false }]
    const bare = phrase.slice(part[0], part[1])
    return shared ? [{ name: bare + shared, start: at(0)[0], end: at(bare.length)[1], restored: true }] : []
  })
  return { items, category: list.category }
}

/** Where the list ends and what it is a list of: `…等已落地的新能源产业项目`, `…两个新能源项目`. */
function splitCategory(phrase: string): { end: number; category: string | null } {
  const quoted = maskQuoted(phrase)
  const marks = [...phrase.matchAll(/等(?!级|候|待|同|效|量)|(?<=[\u3400-\u9fff”])(?:[两三四五六七八九十]|\d+)(?=[个大项座条家])/g)].filter((match) => !quoted[match.index])
  const mark = marks.find((match) => /[、和]/.test(phrase.slice(0, match.index)) || match[0] === '等')
  if (!mark) return { end: phrase.length, category: null }
  return { end: mark.index, category: phrase.slice(mark.index + mark[0].length).replace(/^.{0,12}(?:的(?!$))/, '').replace(/^[两三四五六七八九十\d]*[个大项座条家]?/, '') }
}

/** The head of what a list is one of, to be handed to its members; null where it is no project. */
function headOf(category: string): string | null {
  if (cues.category.some((word) => category.startsWith(word))) return null
  const head = cutToHead(category)
  return head && !isGeneric(head.replace(/(?:项目|工程)$/, '')) ? head : head && /(?:项目|工程)$/.test(head) && head.length > 2 && !/^(?:重点|重大|产业|一批)/.test(head) ? head : null
}

/** `农村清洁取暖、屋顶分布式光伏项目`: the last member's 项目 serves all. */
function sharedHead(phrase: string): string | null {
  return phrase.includes('、') ? /(?:项目|工程)(?=$|建设$|实施$|竣工|投产|落地)/.exec(phrase)?.[0] ?? null : null
}

/** The stretches between conjunctions; 和 and 及 part only what are names on both sides. */
function splitParts(phrase: string): Span[] {
  const quoted = maskQuoted(phrase)
  for (const match of phrase.matchAll(bound)) quoted.fill(true, match.index, match.index + match[0].length)
  const parts: Span[] = []
  let from = 0
  for (const match of phrase.matchAll(/、|以及|[和及与]/g)) {
    if (quoted[match.index] || match.index < from) continue
    const before = phrase.slice(from, match.index)
    if (match[0] === '与' ? !endsWithHead(before, projectHeads) : match[0] !== '、' && !endsWithHead(before, namingHeads) && !parts.length) continue
    if (match.index > from) parts.push([from, match.index])
    from = match.index + match[0].length
  }
  return [...parts, [from, phrase.length]]
}

const endsWithHead = (text: string, words: typeof namingHeads): boolean => {
  const bare = text.replace(new RegExp(`(?:${cues.tail.join('|')})$`), '')
  const quantity = findQuantities(bare).find(({ end }) => end === bare.length)
  return words.before(bare, quantity?.start ?? bare.length) !== null
}

/** A member without the number before it, the verbs before it and the white space around it. */
function trimPart(phrase: string, from: number, to: number): Span | null {
  const lead = /^(?:[ ”]|剩余的?|其他|现有的?|辖区内|境内|国家(?=“)|全[市区县旗省](?=[\u3400-\u9fff]{4})|好|了)*/.exec(phrase.slice(from, to))![0].length
  let start = from + lead
  const quantity = findQuantities(phrase.slice(start, to)).find((found) => found.start === 0)
  if (quantity && quantity.end < to - start) start += quantity.end
  const de = phrase.slice(start, to).lastIndexOf('的')
  if (de > 0 && !maskQuoted(phrase)[start + de] && (cutToHead(phrase.slice(start + de + 1, to))?.length ?? 0) > 4) start += de + 1
  return to - start >= 2 ? [start, to] : null
}

/** A phrase up to the last thing it names, without number and phase behind; null where it names none. */
export function cutToHead(phrase: string): string | null {
  const quoted = maskQuoted(phrase)
  const numbers = findQuantities(phrase).filter(({ start }) => start > 0 && namingHeads.before(phrase, start) !== null)
  const limit = numbers[0]?.start ?? phrase.length
  for (let end = limit; end >= 2; end--) {
    const head = quoted[end - 1] ? null : namingHeads.before(phrase, end)
    if (!head) continue
    return phases.has(head) && end - head.length >= 4 ? stripPhases(phrase.slice(0, end)) : phrase.slice(0, end)
  }
  return null
}

/** 智能制造产业园二期三期 is 智能制造产业园. */
const stripPhases = (name: string): string => name.replace(new RegExp(`(?:${heads.phase.join('|')})+$`), '')

const genericWords = wordSet(heads.generic)

/** Whether a name is made of words that any project could bear. */
export function isGeneric(name: string): boolean {
  if (name === '') return true
  for (let length = Math.min(4, name.length); length > 0; length--) {
    if (genericWords.has(name.slice(0, length)) && isGeneric(name.slice(length))) return true
  }
  return false
}
