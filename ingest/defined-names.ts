/** Names that a page itself defines: 某某股份有限公司（以下简称“某某”）, 某某（全称某某有限公司）. */
import { type EntityType } from '../cypher/types'
import { anyOf, cues, organisations } from './lexicon'
import { matchesIn, wordSet, type WordSet } from './words'

export interface DefinedName {
  type: EntityType
  /** What it is called from there on. */
  short: string
  full: string
}

const company = '(?:公司|集团|银行|酒厂|药厂)'
const shortBehind = new RegExp(`([\\u3400-\\u9fffA-Za-z]{2,30}(?:${company}|${anyOf(organisations.institution)}))（(?:以下|下)(?:简)?称：?“?([\\u3400-\\u9fffA-Za-z]{2,12})”?(?:，下同)?）|([\\u3400-\\u9fffA-Za-z]{2,30}(?:${company}|${anyOf(organisations.institution)}))（(?:简称|又称)：?“?([\\u3400-\\u9fffA-Za-z]{2,12})”?）`, 'g')
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
  const short = matchesIn(text, shortBehind).map(([, one, called, other, alsoCalled]) => ({ full: bare((one ?? other)!), short: (called ?? alsoCalled)! }))
  const full = matchesIn(text, fullBehind).map(([, called, one, other]) => ({ full: (one ?? other)!, short: called!.replace(leading, '') }))
  return [...short, ...full].filter((one) => one.short.length >= 2 && one.full.length > one.short.length)
    .map(({ full: whole, short: called }): DefinedName => ({ type: /(?:公司|集团|银行|厂)$/.test(whole) ? 'Enterprise' : 'Institution', short: called, full: whole }))
}

/** The forms of defined names, to be asked by position; null where there are none. */
export interface DefinedForms { set: WordSet; names: ReadonlyMap<string, DefinedName> }

/** Both forms of every name. */
export function formsOfDefined(names: readonly DefinedName[]): DefinedForms | null {
  if (names.length === 0) return null
  const byForm = new Map(names.flatMap((name) => [[name.full, name], [name.short, name]] as const))
  return { set: wordSet(byForm.keys()), names: byForm }
}
