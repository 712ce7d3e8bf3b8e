/** Names that a page itself defines: 某某股份有限公司（以下简称“某某”）, 某某（全称某某有限公司）. */
import { type EntityType } from '../cypher/types'
import { anyOf, cues, organisations } from './lexicon'
import { matchesIn, wordMap, type WordMap } from './words'

export interface DefinedName {
  type: EntityType
  /** What it is called from there on. */
  short: string
  full: string
}

const company = '(?:公司|集团|银行|酒厂|药厂)'
const called = '：?“?([\\u3400-\\u9fffA-Za-z]{2,12})”?'
const shortBehind = new RegExp(`([\\u3400-\\u9fffA-Za-z]{2,30}(?:${company}|${anyOf(organisations.institution)}))（(?:(?:以下|下)简?称${called}(?:，下同)?|(?:简称|又称)${called})）`, 'g')
const fullBehind = new RegExp(`([\\u3400-\\u9fff]{2,10})(?:（全称为?([\\u3400-\\u9fff]{6,30}${company})）|全称(?:为|是)?([\\u3400-\\u9fff]{6,30}${company}))`, 'g')
/** Up to the last word that leads to a name and is no part of it. */
const leading = new RegExp(`^.*(?:${anyOf([...cues.engage, ...cues.court, ...cues.letDo, ...cues.help, '推动', '推进', '促成', '委托'].filter((word) => word.length > 1))}|[由向与给让和及对])|^(?:旗下|的)`)
const bare = (printed: string): string => {
  const name = printed.replace(leading, '')
  return name.length >= 4 ? name : printed
}

/** The names a folded text defines, in its order. */
export function findDefined(text: string): DefinedName[] {
  if (!/[简下全]称/.test(text)) return []
  const short = matchesIn(text, shortBehind).map(([, whole, below, always]) => ({ full: bare(whole!), short: (below ?? always)! }))
  const full = matchesIn(text, fullBehind).map(([, printed, inBrackets, behind]) => ({ full: (inBrackets ?? behind)!, short: printed!.replace(leading, '') }))
  return [...short, ...full].filter((one) => one.short.length >= 2 && one.full.length > one.short.length)
    .map((one): DefinedName => ({ type: /(?:公司|集团|银行|厂)$/.test(one.full) ? 'Enterprise' : 'Institution', ...one }))
}

/** Both forms of every name. */
export const formsOfDefined = (names: readonly DefinedName[]): WordMap<DefinedName> => wordMap(names.flatMap((name) => [[name.full, name], [name.short, name]] as const))
