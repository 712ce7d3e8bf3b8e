/** What is done to what: the stretches of a clause that are the objects of its verbs, and its topic. All texts are folded. */
import { type Span } from '../cypher/types'
import { maskQuoted } from './clauses'
import { looseEnds } from './company-words'
import { anyOf, brands, cues, heads, organisations } from './lexicon'
import { wordSet } from './words'

export interface ObjectPhrase {
  start: number
  end: number
  /** The verb before it; null for a topic that stands before the verb. */
  verb: string | null
  /** What stands before the verb in the clause: who does it, where the clause says so. */
  topic: Span | null
}

const verbs = wordSet([...cues.undertake, ...cues.engage])
const adverbs = wordSet(cues.adverb)
const tight = wordSet(cues.tightAdverb)
const steps = wordSet([...cues.undertake, ...cues.engage, ...cues.adverb, ...cues.tightAdverb])
const headWords = wordSet([...heads.project, ...heads.deed])

const engaging = wordSet(cues.engage)
/** 甲、乙等企业 */
const listsCompanies = new RegExp(`^[^，。；]{2,40}?(?:等|[两三四五六七八九十\\d]+[家大])[^，。；]{0,10}?${anyOf(organisations.kinds)}`)

/** Verbs that are nouns as often: one of these inside a phrase is part of a name, unless a chain of verbs leads to it. */
const nounLike = wordSet(['改造', '更新', '提升', '建设', '投资', '规划', '保障', '开发', '创建', '建', '布局', '落实', '整合', '加强', '扩大', '解决', '新增', '改建', '扩建', '培育', '完善', '探索', '谋划', '治理', '整治', '修复', '升级', '升级改造', '运营', '储备', '落地', '形成', '优化', '加速', '获批', '投用', '投运', '续建'])

/** 一是, 其次, 第三: what only counts the clauses. */
const enumerator = /^(?:[一二三四五六七八九十]是要?|首先是?|其次是?|再次是?|最后是?|第[一二三四五六七八九十][是项条，]?|同时|此外|另外|答：|比如)?，?/

/** The objects and topics of one clause of a sentence; `quoted` is what of it stands in quotes. */
export function findObjects(text: string, [from, to]: Span, quoted = maskQuoted(text)): ObjectPhrase[] {
  const phrases: ObjectPhrase[] = []
  const start = from + enumerator.exec(text.slice(from, to))![0].length
  let phrase: ObjectPhrase = { start, end: start, verb: null, topic: null }
  let chained = true
  for (let at = start; at < to;) {
    const word: string | null = quoted[at] ? null : stepAt(text, at, to, chained, phrase.start, phrase.verb)
    if (word) {
      const topic: Span | null = at > phrase.start ? [phrase.start, at] : phrase.topic
      if (at - phrase.start >= 2) phrases.push({ start: phrase.start, end: at, verb: phrase.verb, topic: phrase.topic })
      at += word.length + (text[at + word.length] === '了' ? 1 : 0)
      phrase = { start: at, end: at, verb: verbs.has(word) ? word : phrase.verb, topic }
    } else at += 1
    chained = word !== null
  }
  if (to - phrase.start >= 2) phrases.push({ start: phrase.start, end: to, verb: phrase.verb, topic: phrase.topic })
  return phrases
}

/** The verb or adverb at an offset, where it acts as one there. */
function stepAt(text: string, at: number, to: number, chained: boolean, opened: number, verb: string | null): string | null {
  const word = steps.at(text, at)
  if (!word || at + word.length > to) return null
  const next = at + word.length
  // 新建的, 续建的 describe what follows; 开发区 is no deed.
  if (text[next] === '的' || (text[next] === '区' && word.endsWith('开发'))) return null
  if (tight.has(word) && !(chained && engaging.has(word) && !leadsOn(text, next, to))) return chained || /^(?:将|要)$/.test(word) ? (leadsOn(text, next, to) ? word : null) : null
  if (nounLike.has(word) && (next >= to || /[、”的]/.test(text[next]!) || namesAtOnce(text, next, to))) return null
  if (chained) return word
  if (adverbs.has(word)) return leadsOn(text, next, to) ? word : null
  if (text[at - 1] === '的' || !(hasHeadBeyond(text, next, to) || (engaging.has(word) && listsCompanies.test(text.slice(next, to))))) return null
  return !nounLike.has(word) || endsInActor(text.slice(opened, at), verb) ? word : null
}

/** 将, 再, 重点 and their like count only before a verb, another adverb or a number. */
function leadsOn(text: string, at: number, to: number): boolean {
  const next = steps.at(text, at)
  return at < to && (/\d/.test(text[at]!) || (next !== null && (next.length > 1 || leadsOn(text, at + 1, to))))
}

/** Whether the next words are a head and name nothing further: 建设工程, 改造项目. */
function namesAtOnce(text: string, at: number, to: number): boolean {
  const head = headWords.at(text, at)
  if (!head || head.length > 3 || /\d/.test(text[at + head.length] ?? '')) return false
  const end = text.slice(at, to).search(/[、和及]/)
  return !hasHeadBeyond(text, at, end < 0 ? to : at + end)
}

/** Whether a thing is named after an offset, and not at once. */
function hasHeadBeyond(text: string, from: number, to: number): boolean {
  const clause = text.slice(0, to)
  for (let at = from + 2; at < to; at++) if (headWords.at(clause, at)) return true
  return false
}

/** A place, a company or an institution before a verb is who does it: 某开发区创建国家级园区, 支持某公司建设…. */
const endsInActor = (topic: string, verb: string | null): boolean =>
  topic.length >= 2 && topic.length <= 40 && (/^在/.test(topic) || /(?:[区县旗市镇]|公司|集团|企业|大学|学院|研究所|研究院|院士|团队|合作|牵头|领衔|出资|股份）?)$/.test(topic) || companyEnds.before(topic, topic.length) !== null
    || (verb !== null && helping.has(verb) && topic.length <= 24))

/** Whoever is helped does what follows. */
const helping = wordSet([...cues.help, ...cues.guide, ...cues.join])
const companyEnds = wordSet([...looseEnds, ...Object.values(brands).flat()])
