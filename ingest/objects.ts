/** What is done to what: the stretches of a clause that are the objects of its verbs, and its topic. All texts are folded. */
import { type Span } from '../cypher/types'
import { maskQuoted } from './clauses'
import { cues, heads } from './lexicon'
import { wordSet } from './words'

export interface ObjectPhrase {
  start: number
  end: number
  /** The verb before it; null for a topic that stands before the verb. */
  verb: string | null
}

const verbs = wordSet([...cues.undertake, ...cues.engage])
const steps = wordSet([...cues.undertake, ...cues.engage, ...cues.adverb])
const headWords = wordSet([...heads.project, ...heads.deed])

/** Verbs that are nouns as often: one of these inside a phrase is part of a name, unless a chain of verbs leads to it. */
const nounLike = wordSet(['改造', '更新', '提升', '建设', '投资', '规划', '保障', '开发', '创建', '建', '布局', '落实', '整合', '加强', '扩大', '解决', '新增', '改建', '扩建', '培育', '完善', '探索', '谋划'])

/** The objects and topics of one clause of a sentence. */
export function findObjects(text: string, [from, to]: Span): ObjectPhrase[] {
  const quoted = maskQuoted(text)
  const phrases: ObjectPhrase[] = []
  let phrase: ObjectPhrase = { start: from, end: from, verb: null }
  let chained = true
  for (let at = from; at < to;) {
    const word: string | null = quoted[at] ? null : stepAt(text, at, to, chained)
    if (word) {
      phrases.push({ ...phrase, end: at })
      at += word.length + (text[at + word.length] === '了' ? 1 : 0)
      phrase = { start: at, end: at, verb: verbs.has(word) ? word : phrase.verb }
    } else at += 1
    chained = word !== null
  }
  return [...phrases, { ...phrase, end: to }].filter(({ start, end }) => end - start >= 2)
}

/** The verb or adverb at an offset, where it acts as one there. */
function stepAt(text: string, at: number, to: number, chained: boolean): string | null {
  const word = steps.at(text, at)
  if (!word || at + word.length > to) return null
  const next = at + word.length
  if (word.length === 1) return leadsOn(text, next, to) ? word : null
  if (nounLike.has(word) && (headWords.at(text, next) || next >= to || /[、”]/.test(text[next]!) )) return null
  if (chained) return word
  return verbs.has(word) && !nounLike.has(word) && text[at - 1] !== '的' && hasHeadBeyond(text, next, to) ? word : null
}

/** 将, 再, 也 and their like count only before a verb, another adverb or a number. */
function leadsOn(text: string, at: number, to: number): boolean {
  const next = steps.at(text, at)
  return at < to && (/\d/.test(text[at]!) || (next !== null && next.length > 1))
}

/** Whether a thing is named after an offset, and not at once. */
function hasHeadBeyond(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (headWords.at(text, at)) return at >= from + 2
  return false
}
