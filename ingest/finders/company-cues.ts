/** Companies told by what stands around their names: others beside them, their Latin names in brackets, their trades. All texts are folded. */
import { companyAtHead, isTradeName } from '../companies'
import { anyOf, cues, organisations } from '../lexicon'
import { endsWithHead, isGeneric } from '../names-of-things'
import { divisionNameAt } from '../places'
import { matchesIn } from '../words'
import { type Finder, type Found } from './finder'

const make = (name: string, start: number, rule: Found['rule'], confidence: number): Found =>
  ({ type: 'Enterprise', name, start, end: start + name.length, rule, confidence })

/** What a company's name stands behind in mid-clause. */
const lead = '(?:引来|引进|引入|引导|扶持|支持|组织|联合|邀请|依托|留给|携手|服务|帮助|鼓励|吸引|委托|并?[向对由与和同给让请靠把]|[的是])'
/** What a list of companies goes on with. */
const follow = '(?:$|[，。；：、（”]|等|和|与|及|都|也|均|已|将|正|先后|有意|有望|联合|联手|合作|携手|牵头|共同|这样|在|把|纷纷|相继|走|走出去|签约|落户|入驻|进驻|上马|参与|负责|投资|建设|运营|承建|的)'
const bracket = '(?:（[^（）]{2,40}）)?'
const list = new RegExp(`(?<=^|[，。；：“]|${lead})((?:[\\u3400-\\u9fffA-Za-z]{2,8}${bracket}、)+)([\\u3400-\\u9fffA-Za-z]{2,8}?)(?=${follow})(?:${bracket}和([\\u3400-\\u9fffA-Za-z]{2,8}?)(?=${follow}))?`, 'g')
const couldBeName = (text: string): boolean => text.length >= 2 && !/[的了着等要将至]|项目|工程|牵头|[区县市旗里]里/.test(text) && !isGeneric(text) && divisionNameAt(text, 0) === null && !endsWithHead(text, true)

/** Up to the last verb before a list's first name. */
const leading = new RegExp(`^(?:.*(?:${anyOf([...cues.engage, ...cues.undertake, ...cues.court, ...cues.letDo].filter((word) => word.length > 1))}))?(?:并?[由向与给让])?`)

const isSureName = (name: string): boolean => {
  const company = companyAtHead(name)
  return (company !== null && company.sure && company.length === name.length) || isTradeName(name)
}

/** 特变电工、运达股份等也递来了意向书: where one of a list can only be a company and all may be, all are. */
export const together: Finder = ({ sentence: { folded } }) => !folded.includes('、') ? [] : matchesIn(folded, list).flatMap((match): Found[] => {
  const names: [name: string, start: number][] = []
  let at = match.index
  for (const part of match[1]!.slice(0, -1).split('、')) {
    const skipped = at === match.index ? leading.exec(part)![0].length : 0
    names.push([part.slice(skipped).replace(/（.*$/, ''), at + skipped])
    at += part.length + 1
  }
  names.push([match[2]!, at])
  if (match[3]) names.push([match[3], match.index + match[0].length - match[3].length])
  const sure = names.filter(([name]) => isSureName(name))
  return sure.length * 2 >= names.length && names.every(([name]) => couldBeName(name) || isTradeName(name)) ? names.map(([name, start]) => make(name, start, 'listed-company', 0.7)) : []
})

const latinNamed = new RegExp(`(?<=^|[，。；：、“]|${lead})([\\u3400-\\u9fff]{2,6})（(?!${organisations.latin.join('|')})[A-Z][A-Za-z]{2,14}(?: [A-Z][A-Za-z]+)?）`, 'g')

/** 李尔（Lear）: a short name with its Latin one. */
export const withLatin: Finder = ({ sentence: { folded } }) => !/（[A-Z]/.test(folded) ? [] :
  matchesIn(folded, latinNamed).flatMap((match): Found[] => {
    const skipped = leading.exec(match[1]!)![0].length
    const name = match[1]!.slice(skipped)
    return couldBeName(name) ? [make(name, match.index + skipped, 'named-in-latin', 0.7)] : []
  })

const traded = new RegExp(`(?<=^|[，。；：、“]|[和与及]|${lead})([\\u3400-\\u9fff]{2,4}?)(?:${anyOf([...organisations.trade, ...organisations.enterprise, ...organisations.looseTrade].filter((trade) => trade.length >= 2 && !/公司|煤矿|电厂|汽车/.test(trade)))})(?=${follow})`, 'g')

/** 柳林酒业, 仁创科技: a stem and a trade where a clause names who acts. */
export const byTrade: Finder = ({ sentence: { folded } }) => matchesIn(folded, traded).filter(([name]) => isTradeName(name)).map((match) => make(match[0], match.index, 'company-ending', 0.65))
