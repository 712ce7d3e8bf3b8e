/** Companies told by what stands around their names: others beside them, their Latin names in brackets, their trades. All texts are folded. */
import { type Span } from '../../cypher/types'
import { isSureName, isTradeName } from '../companies'
import { looseEnds } from '../company-words'
import { cues, organisations } from '../lexicon'
import { endsWithHead, isGeneric } from '../names-of-things'
import { divisionNameAt } from '../places'
import { matchesIn, wordSet } from '../words'
import { type Finder, type Found } from './finder'

const make = (name: string, start: number, rule: Found['rule'], confidence: number): Found =>
  ({ type: 'Enterprise', name, start, end: start + name.length, rule, confidence })

const couldBeName = (text: string): boolean => text.length >= 2 && !/[的了着等要将至]|项目|工程|牵头|[区县市旗里]里/.test(text) && !isGeneric(text) && divisionNameAt(text, 0) === null && !endsWithHead(text, true)

/** What a company's name goes on with where a clause says what it does. */
const follow = /(?:$|[，。；：、（”]|等|和|与|及|都|也|均|已|将|正|先后|有意|有望|联合|联手|合作|携手|牵头|带头|领衔|领办|接手|收购|共同|这样|在|把|纷纷|相继|走|签|落户|入驻|进驻|上马|参与|负责|投资|建设|运营|承建|承担|的|[两三四五六七八九十\d]+家)/y

const goesOn = (text: string, at: number): boolean => {
  follow.lastIndex = at
  return follow.test(text)
}

const leads = wordSet([...cues.engage, ...cues.undertake, ...cues.court, ...cues.letDo, '带上', '带动', '眼下', '目前', '如今', '当前', '现在'].filter((word) => word.length > 1))
const lead = /^(?:[\u3400-\u9fff]{0,8}[正还])?并?[由向与给让同靠帮陪]|^[\u3400-\u9fff]{0,5}[区县市旗里]同/

/** Length of what leads to the name that a text ends with: up to its last verb, or to a word such as 由 or 正与. */
export function leadLength(text: string): number {
  for (let end = text.length; end >= 2; end--) if (leads.before(text, end) !== null) return end + (lead.exec(text.slice(end))?.[0].length ?? 0)
  return lead.exec(text)?.[0].length ?? 0
}

const longest = 8

/** 特变电工、运达股份等也递来了意向书: where half of a list can only be companies and all may be, all are. */
export const together: Finder = ({ sentence: { folded }, clauses }) => !folded.includes('、') ? [] : clauses.flatMap((clause) => namesTogether(folded, clause))

type Name = [name: string, start: number]

/** The lists of a clause: names parted by 、, the last of them up to what it goes on with. */
function namesTogether(text: string, [from, to]: Span): Found[] {
  const clause = text.slice(from, to)
  if (!clause.includes('、')) return []
  const found: Found[] = []
  let names: Name[] = []
  let at = from
  for (const part of clause.split('、')) {
    const end = at + part.length
    const start = names.length === 0 ? at + leadLength(part) : at
    const whole = text.slice(start, end).replace(/（.*$/, '')
    if (end < to && whole.length <= longest && couldBeName(whole)) names.push([whole, start])
    else {
      if (names.length > 0) found.push(...namesIn(text, [...names, ...lastNames(text, start, end)]))
      const next = start + leadLength(text.slice(start, end))
      const name = text.slice(next, end)
      names = end < to && name.length <= longest && couldBeName(name) ? [[name, next]] : []
    }
    at = end + 1
  }
  return found
}

/** The name a list ends with, and the one behind a 和. */
function lastNames(text: string, start: number, end: number): Name[] {
  for (let at = start + 2; at <= Math.min(end, start + longest); at++) {
    const name = goesOn(text, at) ? text.slice(start, at) : ''
    if (!name) continue
    if (!couldBeName(name) && !isTradeName(name)) return []
    const and = /^(?:（[^（）]{2,40}）)?[和与及]/.exec(text.slice(at, end))
    return [[name, start], ...(and ? lastNames(text, at + and[0].length, end).slice(0, 1) : [])]
  }
  return []
}

/** 甲、乙等特色种植: what grows, and no company. */
const ofCrops = /^[^，。；、]{0,9}等[^，。；]{0,6}(?:种植|养殖|作物|果蔬|蔬菜|水果|水产|药材|农产品)/

const namesIn = (text: string, names: readonly Name[]): Found[] =>
  names.length >= 2 && !ofCrops.test(text.slice(names.at(-1)![1])) && names.filter(([name]) => isSureName(name)).length * 2 >= names.length
    ? names.map(([name, start]) => make(name, start, 'listed-company', 0.7)) : []

const latinNamed = new RegExp(`[\\u3400-\\u9fff]{2,14}（(?!${organisations.latin.join('|')})[A-Z][A-Za-z]{2,14}(?: [A-Z][A-Za-z]+)?）`, 'g')

/** 李尔（Lear）: a short name with its Latin one. */
export const withLatin: Finder = ({ sentence: { folded } }) => !/（[A-Z]/.test(folded) ? [] :
  matchesIn(folded, latinNamed).flatMap((match): Found[] => {
    const printed = match[0].slice(0, match[0].indexOf('（'))
    const skipped = Math.max(leadLength(printed), printed.lastIndexOf('的') + 1, printed.lastIndexOf('是') + 1)
    const name = printed.slice(skipped)
    return name.length <= 6 && couldBeName(name) && (skipped > 0 || /[，。；：、“]$|^$/.test(folded.slice(Math.max(0, match.index - 1), match.index))) ? [make(name, match.index + skipped, 'named-in-latin', 0.7)] : []
  })

const trades = wordSet(looseEnds.filter((trade) => trade.length >= 2 && !/公司|煤矿|电厂|汽车/.test(trade)))
/** What a company's name stands behind in mid-clause. */
const borders = wordSet([...'，。；：、“和与及由向对同给让请靠把的是', ...cues.engage, ...cues.court, ...cues.join, ...cues.letDo, '留给', '委托'])

/** 柳林酒业, 仁创科技: a stem and a trade where a clause names who acts. */
export const byTrade: Finder = ({ sentence: { folded } }) => trades.all(folded).flatMap((at): Found[] => {
  const end = at + trades.at(folded, at)!.length
  if (!goesOn(folded, end)) return []
  for (let start = at - 2; start >= Math.max(0, at - 4); start--) {
    const name = folded.slice(start, end)
    if ((start === 0 || borders.before(folded, start) !== null) && isTradeName(name)) return [make(name, start, 'company-ending', 0.65)]
  }
  return []
})
