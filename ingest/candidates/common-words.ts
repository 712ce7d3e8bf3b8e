/** Which words say nothing of whose a thing is. */
import { companyAtHead } from '../companies'
import { looseEnds } from '../company-words'
import { anyOf, cues, heads, likeness, organisations, trade } from '../lexicon'
import { isPlace } from '../placed-companies'

/** Whether a text is made of some words and of nothing else. */
function composedOf(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words)
  const longest = Math.max(...words.map((word) => word.length))
  return (text) => {
    const reachable = [true]
    for (let at = 0; at < text.length; at++) {
      for (let length = 1; reachable[at] && length <= longest; length++) if (known.has(text.slice(at, at + length))) reachable[at + length] = true
    }
    return reachable[text.length] === true
  }
}

const endings = [...heads.project, ...heads.deed, ...heads.phase]

/** Words that any thing may bear without being another: 项目, 工程, 新建. */
export const isEmpty = composedOf([...likeness.empty])

/** The same of programmes, whose kind is often left out or put another way. */
export const isEmptyOfProgramme = composedOf([...likeness.empty, ...likeness.emptyOfProgramme])

/** Common nouns: what a thing is, never whose. 数据中心 and 供热管网改造 are such, 白鹭湖生态园 is none. */
export const isCommonNoun = composedOf([
  ...likeness.empty, ...likeness.emptyOfProgramme, ...endings, ...heads.generic, ...heads.alone, ...heads.programmeQuoted, ...heads.cluster,
  ...Object.values(trade).flat(), ...organisations.trade, ...organisations.looseTrade, ...organisations.institution, ...organisations.body, ...cues.category,
])

/** What a company does, or its legal form: 乳业, 科技, 集团. */
export const isTrade = composedOf([...looseEnds, '实业', '有限', '责任', '总', '中国'])

const site = new RegExp(`^(.{2,3}?)[${likeness.sites.join('')}]`)

/** Whether a text begins with the name of a company, of a place or of a lake, a hill or the like. */
export function isProperName(text: string): boolean {
  const near = site.exec(text)?.[1]
  return (near !== undefined && !isCommonNoun(near)) || [2, 3, 4, 5].some((length) => isPlace(text.slice(0, length))) || companyAtHead(text) !== null
}

const headsByLength = [...new Set([...heads.project, ...heads.deed])].filter((head) => !isEmpty(head)).sort((a, b) => b.length - a.length)
const emptyTail = new RegExp(`(?:${anyOf(['项目', '工程', '建设', ...heads.phase])})+$`)

/** The kind of thing that a project's name ends in; empty where none is known. */
export function headOf(name: string): string {
  const bare = name.replace(emptyTail, '')
  return headsByLength.find((head) => bare.endsWith(head)) ?? ''
}

/** Whether two kinds may be one thing: the same, one the tail of the other, or the same put another way. */
export const areHeadsLike = (a: string, b: string): boolean =>
  a === '' || b === '' || a.endsWith(b) || b.endsWith(a) || likeness.heads.some((group) => group.includes(a) && group.includes(b))
