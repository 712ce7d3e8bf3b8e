import { type Method, type Span } from '../../cypher/types'
import { companyAtHead, isCompanyName } from '../companies'
import { anyOf, brands, cues, heads, organisations } from '../lexicon'
import { isGeneric } from '../names-of-things'
import { divisionNameAt } from '../places'
import { matchesIn, wordSet } from '../words'
import { byTrade, leadLength, together, withLatin } from './company-cues'
import { type Finder, type Found } from './finder'

const kinds = new RegExp(`^[^，。；]{0,10}?${anyOf(organisations.kinds)}|^(?:打头|牵头|领衔|领跑|挑头)`)
/** 甲、乙两家企业的某某生产线: companies that share what they build. */
const ownedByKind = new RegExp(`^(?:等|[两三四五六七八九十\\d]+家)[\\u3400-\\u9fff]{0,4}?${anyOf(organisations.kinds)}的`)
const led = /(?:“链主”|链主|龙头|重点|骨干|领军|头部|知名|港资|外资|民营|本土)企业“?(?=[\u3400-\u9fffA-Za-z])/g
const endings = anyOf(organisations.enterprise.filter((ending) => !['化工', '银行', '水泥', '钢铁', '股份', '控股'].includes(ending)))
const anyEnding = new RegExp(endings)
const suffixed = new RegExp(`[A-Za-z0-9]{0,10}[\\u3400-\\u9fff（）]{2,18}?${endings}`, 'g')

/** Companies: by the endings of their names, at the head of projects' names, in lists of companies, behind the verbs that court them. */
export const findEnterprises: Finder = (context) => {
  const { quoted } = context
  const found: Found[] = []
  for (const rule of rules) found.push(...rule(context).filter((one) => !(quoted[one.start] && quoted[one.end]) && found.every((other) => one.end <= other.start || other.end <= one.start)))
  return found
}

const make = (folded: string, start: number, length: number, rule: Method, confidence: number): Found =>
  ({ type: 'Enterprise', name: folded.slice(start, start + length), start, end: start + length, rule, confidence })

/** What companies build: where a name may be a word of the land or of custom as well, its thing has to be one of these. */
const made = /(?:项目|工厂|产业园|科创园|智造园|产线|车间|总部|总部基地|光伏|风电|热电|电站|电厂|数据中心|研发中心|技术中心|生产基地|组件基地|制造基地|装备基地|工程|改造|技改|扩能|扩产|大厦|广场|首店|旗舰店|酒店|园区|[一二三四五]期|示范线|测试线|工艺线|中试线|量产线|云仓|保税仓|机组|装置|分拣中心|单晶硅|拉晶|磁材|芯片|晶片)$/
const placeHead = new RegExp(`${anyOf(organisations.placeHeads)}$`)

/** The proper name that a project's own name begins with. A name that only might be one is none where places have such things. */
const headOfProject: Finder = ({ sentence: { folded }, lists }) => lists.flatMap(({ list: { items } }): Found[] => {
  const headed = items.flatMap((item) => {
    const company = companyAtHead(item.name)
    return company && company.length < item.end - item.start ? [{ item, company, isClear: company.sure || (!placeHead.test(item.name) && (made.test(item.name) || phase.test(folded.slice(item.end)) || company.inDictionary === true)) }] : []
  })
  // Where half of a list's things bear a company's name, so do those that may.
  const all = items.length > 1 && headed.filter(({ isClear }) => isClear).length * 2 >= items.length
  return headed.filter(({ item, isClear }) => isClear || (all && !placeHead.test(item.name)))
    .map(({ item, company }) => make(folded, item.start, company.length, 'head-of-project', company.sure ? 0.8 : 0.6))
})

const phase = new RegExp(`^${anyOf(heads.phase)}`)

/** Members of a list of projects or of companies, where most of them can only be names. */
const members: Finder = ({ sentence: { folded }, lists }) => lists.flatMap(({ list, phrase }): Found[] => {
  const last = list.members.at(-1)
  const ofCompanies = list.category !== null && (kinds.test(list.category) || (last !== undefined && list.members.length > 1 && ownedByKind.test(folded.slice(last[1]))))
  if (!ofCompanies && !list.items.some((item) => item.shared !== null)) return []
  const texts = list.members.filter(([start, end]) => end - start <= 12 && ((ofCompanies && !/项目|工程/.test(list.category!)) || !list.items.some((item) => item.start === start && item.shared === null)))
  const names = texts.filter(([start, end]) => isCompanyName(folded.slice(start, end)))
  const elided = !ofCompanies && texts.length >= 2 && (names.length > 0 || list.items.every((item) => item.shared !== null)) && texts.every(([start, end]) => end - start <= 4 && couldBeName(folded.slice(start, end)) && isNoPlace(folded.slice(start, end)))
  if (!ofCompanies && !elided && names.length * 2 < texts.length) return []
  // Between names, a short word is one too: 蒙牛 beside 正大.
  const allNames = ofCompanies && texts.length >= 2 && texts.length === list.members.length && texts.every(([start, end]) => couldBeName(folded.slice(start, end)))
  const kept = allNames || elided || (ofCompanies && phrase.verb !== null && (names.length > 0 || texts.length > 1)) || names.length >= 2
    ? texts.filter(([start, end]) => end - start <= (ofCompanies ? 9 : 4) || isCompanyName(folded.slice(start, end))) : names
  return kept.map(([start, end]): Span => [start + leadLength(folded.slice(start, end)), end]).filter(([start, end]) => end - start >= 2)
    .map(([start, end]) => make(folded, start, end - start, 'listed-company', 0.8))
})

const act = '(?:牵头|接手|承担的|承建|投建|收购|(?:全年)?出货|供货|代工|配套的|包销)'
const acts = new RegExp(act)
const actor = new RegExp(`(?<=^|[，。；：、由为与和])(?![由为与和])[\\u3400-\\u9fff]{2,6}?(?=${act})`, 'g')
const ownerBefore = /(?<=^|[，。；：])[\u3400-\u9fff]{2,5}(?=的$)/

/** 由某某承担的项目, 某某牵头, 某某的生产线: a name alone before what companies do, or before the thing of theirs that a clause speaks of. */
const acting: Finder = ({ sentence: { folded }, lists }) => [
  ...(acts.test(folded) ? matchesIn(folded, actor) : []),
  ...lists.map(({ list: { items: [first] } }) => (first ? ownerBefore.exec(folded.slice(0, first.start)) : null)).filter((owner) => owner !== null),
].filter(({ 0: name }) => !brands.shared.includes(name) && isCompanyName(name) && isNoPlace(name)).map(({ 0: name, index }) => make(folded, index, name.length, 'company-acts', 0.6))

const site = new RegExp(`${anyOf(organisations.site)}$`)

/** Neither a division nor a thing of the land: 三峡, 国能, but no 罗时江. */
const isNoPlace = (text: string): boolean => divisionNameAt(text, 0) === null && !site.test(text)

const couldBeName = (text: string): boolean => text.length >= 2 && text.length <= 9 && !/[的了着等要将]|\d{2}/.test(text) && !isGeneric(text)

const courting = wordSet([...cues.help, ...cues.join, ...cues.bringIn, ...cues.court])

/** 支持某某开展…, 引进某某, 依托某某: a name alone behind a verb that has companies for its object. */
const courted: Finder = ({ sentence: { folded }, lists }) => lists.flatMap(({ phrase, list }): Found[] => {
  if (!courting.has(phrase.verb ?? '') || list.category !== null) return []
  return list.members.filter(([start, end]) => isCompanyName(folded.slice(start, end))).map(([start, end]) => make(folded, start, end - start, 'object-of-verb', 0.75))
})

/** “链主”企业某某集团: the name right behind a kind of company. */
const named: Finder = ({ sentence: { folded } }) => !folded.includes('企业') ? [] : matchesIn(folded, led).flatMap((match): Found[] => {
  const start = match.index + match[0].length
  const company = companyAtHead(folded.slice(start, start + 24))
  return company ? [make(folded, start, company.length, 'kind-of-company', 0.9)] : []
})

/** 某某集团, 某某股份有限公司: by the ending, from where its words begin. */
const ended: Finder = (context) => !anyEnding.test(context.sentence.folded) ? [] : matchesIn(context.sentence.folded, suffixed).flatMap((match): Found[] => {
  const { folded } = context.sentence
  const end = match.index + match[0].length
  const starts = context.words.around(match.index, end).map((token) => token.start).filter((start) => start >= match.index && start < end - 2)
  const start = starts.find((from) => isBorder(folded.slice(Math.max(0, from - 6), from)) && (companyAtHead(folded.slice(from, end + 12))?.length ?? 0) >= end - from)
  const length = start === undefined ? 0 : companyAtHead(folded.slice(start, end + 12))!.length
  return start === undefined || /^(?:化|区)/.test(folded.slice(start + length)) ? [] : [make(folded, start, length, 'company-ending', 0.7)]
})

const isBorder = (before: string): boolean => lead.test(before) || !/[\u3400-\u9fff]$/.test(before)

const lead = /(?:如|和|与|及|在|由|对|以|把|将|的|、|等|是|推进|推动|支持|引进|依托|服务|帮助|做大|围绕|如|打造|建设|实施|完成|加快|联合|携手|引入|招引|鼓励|发挥|园区|企业|全力|协助|促成|会同|由|集聚|聚集|已有|公司)$/

const safe = wordSet([...brands.state, ...brands.private, ...brands.foreign].filter((name) => name.length >= 2))

/** Companies that everyone knows, wherever they are named. */
const wellKnown: Finder = (context) => safe.all(context.sentence.folded).flatMap((start): Found[] => {
  const { folded } = context.sentence
  const company = companyAtHead(folded.slice(start, start + 12))
  return company && !/^(?:湖|河|县|区|市|镇|路|山|产业|经济)/.test(folded.slice(start + company.length)) && context.words.startingAt(start) ? [make(folded, start, company.length, 'known-company', 0.8)] : []
})

const rules: readonly Finder[] = [named, ended, withLatin, together, members, courted, byTrade, headOfProject, acting, wellKnown]
