import { maskQuoted } from '../clauses'
import { companyAtHead, isCompanyName } from '../companies'
import { anyOf, organisations } from '../lexicon'
import { type Finder, type Found, type SentenceContext } from './finder'

const kinds = new RegExp(`^[^，。；]{0,10}?${anyOf(organisations.kinds)}`)
const led = new RegExp(`(?:“链主”|链主|龙头|重点|骨干|领军|头部|知名)企业(?=[\\u3400-\\u9fffA-Za-z])`, 'g')
const suffixed = new RegExp(`[A-Za-z0-9]{0,10}[\\u3400-\\u9fff]{2,8}?${anyOf(organisations.enterprise.filter((ending) => ending.length > 1 && ending !== '化工' && ending !== '银行'))}`, 'g')

/** Companies: at the head of projects' names, in lists of companies, behind the verbs that court them, and by the endings of their names. */
export const findEnterprises: Finder = (context) =>
  rules.flatMap((rule) => rule(context)).filter(({ start }) => !maskQuoted(context.sentence.folded)[start])

const make = (folded: string, start: number, length: number, rule: string, confidence: number): Found =>
  ({ type: 'Enterprise', name: folded.slice(start, start + length), start, end: start + length, rule, confidence })

/** The proper name that a project's own name begins with. */
const headOfProject: Finder = ({ sentence: { folded }, lists }) =>
  lists.flatMap(({ list }) => list.items).flatMap((item): Found[] => {
    const length = companyAtHead(item.name)
    return length > 0 && length < item.end - item.start ? [make(folded, item.start, length, 'at the head of a project\'s name', 0.75)] : []
  })

/** Members of a list of projects or of companies, where most of them can only be names. */
const members: Finder = ({ sentence: { folded }, lists }) => lists.flatMap(({ list, phrase }): Found[] => {
  const listed = list.category !== null && (kinds.test(list.category) || list.items.some((item) => item.shared !== null))
  if (!listed) return []
  const texts = list.members.filter(([start, end]) => end - start <= 10 && !list.items.some((item) => item.start === start && item.shared === null))
  const names = texts.filter(([start, end]) => isCompanyName(folded.slice(start, end)))
  if (names.length * 2 < texts.length) return []
  // Between names, a short word is one too: 蒙牛 beside 正大.
  const ofCompanies = kinds.test(list.category!) && phrase.verb !== null
  const kept = ofCompanies || names.length >= 2 ? texts.filter(([start, end]) => end - start <= 4 || isCompanyName(folded.slice(start, end))) : names
  return kept.map(([start, end]) => make(folded, start, end - start, 'listed among companies', 0.8))
})

/** 支持某某开展…, 引进某某, 依托某某: a name alone behind a verb that has companies for its object. */
const courted: Finder = ({ sentence: { folded }, lists }) => lists.flatMap(({ phrase, list }): Found[] => {
  if (!/^(?:引进|支持|帮助|携手|联合|依托|签约|牵手|招引|引入|围绕)$/.test(phrase.verb ?? '') || list.category !== null) return []
  return list.members.filter(([start, end]) => isCompanyName(folded.slice(start, end))).map(([start, end]) => make(folded, start, end - start, `behind ${phrase.verb}`, 0.75))
})

/** “链主”企业某某集团: the name right behind a kind of company. */
const named: Finder = ({ sentence: { folded } }) => [...folded.matchAll(led)].flatMap((match): Found[] => {
  const start = match.index + match[0].length
  const length = companyAtHead(folded.slice(start, start + 14))
  return length > 0 ? [make(folded, start, length, 'behind a kind of company', 0.9)] : []
})

/** 某某集团, 某某股份有限公司: by the ending, from where its words begin. */
const ended: Finder = ({ sentence: { folded }, tokens }: SentenceContext) => [...folded.matchAll(suffixed)].flatMap((match): Found[] => {
  const end = match.index + match[0].length
  const starts = tokens.map((token) => token.start).filter((start) => start >= match.index && start < end - 2)
  const start = starts.find((from) => isCompanyName(folded.slice(from, end)) && !/[\u3400-\u9fff]$/.test(folded.slice(0, from).replace(/(?:和|与|及|在|由|对|以|把|将|的|、|等|是|推进|推动|支持|引进|依托|服务|帮助|做大|围绕|如|打造|建设|实施|完成|加快)$/, '')))
  return start === undefined || /^[\u3400-\u9fff]*(?:化|区)/.test(folded.slice(end, end + 1)) ? [] : [make(folded, start, end - start, 'ending of a company', 0.7)]
})

const rules: readonly Finder[] = [named, members, courted, headOfProject, ended]
