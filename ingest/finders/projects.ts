import { companyAtHead } from '../companies'
import { type Item, type ItemList } from '../items'
import { anyOf, heads } from '../lexicon'
import { cutToHead, isGeneric } from '../names-of-things'
import { type ObjectPhrase } from '../objects'
import { becomes } from '../progress'
import { readsAsName } from '../proper-names'
import { findQuantities } from '../quantities'
import { type Words } from '../segment'
import { type Finder, type Found } from './finder'

/** Concrete things that a clause's verbs build, run or finish; members of a list bear the head they share. */
export const findProjects: Finder = ({ sentence: { kind, folded }, lists, zones, words }) =>
  kind === 'body' || kind === 'question' ? lists.filter(({ phrase, list }) => !ofCompanies(list) && (isDone(phrase, list) || isReported(folded, list) || isShared(folded, list) || isBareList(phrase, list) || isNamed(phrase, list, words))).flatMap(({ phrase, list }) => namesOf(phrase, list)).filter(({ name }) => !zones.includes(name)) : []

/** 甲、乙酒店等知名品牌: companies, whatever their names end in. */
const ofCompanies = ({ category }: ItemList): boolean => category !== null && companies.test(category)
const companies = /^(?:知名|头部|重点|龙头|本土|国内外|[\u3400-\u9fff]{0,4})(?:品牌|企业|公司|商超|首店|运营商)(?:$|[落入开扩集换])/

/** A verb does it; or the clause goes on with a list of projects that the clause before has begun. */
const isDone = ({ verb }: ObjectPhrase, { category }: ItemList): boolean =>
  verb !== null || (category !== null && /(?:项目|工程)(?:建设|达产|$)/.test(category))

/** 某某项目年内投产, 某某公园、某某大道同步推进: a thing of which the clause says what becomes of it. */
const isReported = (folded: string, { items, category }: ItemList): boolean => {
  const last = items.at(-1)
  if (last === undefined) return false
  if (category === null && deedAtEnd.test(last.name) && /^\d/.test(folded.slice(last.end, last.end + 1))) return true
  const rest = category === null ? folded.slice(last.end, last.end + 30) : category.slice(cutToHead(category)?.length ?? category.length)
  return becomes(rest.replace(scale, ''))
}

/** 与某大学、某研究所共建的某某基地: a thing that is made together. */
const isShared = (folded: string, { items: [first] }: ItemList): boolean =>
  first !== undefined && first.start > 8 && madeTogether.test(folded.slice(Math.max(0, first.start - 60), first.start))
const madeTogether = /(?:与|和|同|会同|联合|携手|由|跟)[^，。；]{2,50}(?:共建|合作共建|合建|合作|合办|联建|组建|共同投资|联合打造|共同打造|联手实施|牵头|牵头建设)的$/

/** 某某项目、某某风电场，: a clause that is nothing but a list of things, each with a name of its own. */
const isBareList = ({ verb, end }: ObjectPhrase, { items, members, category }: ItemList): boolean =>
  verb === null && category === null && items.length > 1 && items.length === members.length && items.at(-1)!.end === end && items.every(({ name }) => name.length >= 6 && !deedAtEnd.test(name))

/** 某某石墨产业园里, 某某大桥: a thing whose name holds a proper name, whatever the clause says of it. */
const isNamed = ({ verb }: ObjectPhrase, { items, category }: ItemList, words: Words): boolean =>
  verb === null && category === null && items.length > 0 && items.every(({ name, start, end }) => !deedAtEnd.test(name) && readsAsName(name, words.around(start, end).filter((word) => word.start >= start && word.end <= end)))

/** 渠道清淤14公里: so much of it is done. */
const deedAtEnd = new RegExp(`(?:${anyOf(heads.deed)})$`)

/** 一期1800套已交付: how much of it stands between. */
const scale = /^(?:[一二三四五六]期)?\d+(?:\.\d+)?[\u3400-\u9fff]{1,3}(?=已|将|年|要|正|于)/

/** Another name in brackets behind a company's own, short, full or Latin, is no part of what the company builds. */
const explained = /（[“A-Za-z\u3400-\u9fff” ]{2,30}）/

const namesOf = (phrase: ObjectPhrase, list: ItemList): Found[] =>
  [...list.items, ...byDeed(phrase, list)].map((item) => withDeed(phrase, { ...item, name: item.name.replace(explained, '') })).filter(({ name, shared }) => isNameLike(name, shared) && !isCompanysGrowth(name)).map(({ name, start, end, shared }) => ({
    type: 'Project', name, start, end,
    rule: shared ? 'head-restored' : phrase.verb === null ? 'listed-project' : 'object-of-verb', confidence: shared ? 0.7 : 0.75,
  }))

/** 某某公司扩产, 龙头扩产: that a company grows names nothing that it builds. */
const isCompanysGrowth = (name: string): boolean => {
  const grower = /^(.+?)(?:扩产|扩能|扩建|扩容)$/.exec(name)?.[1]
  return grower !== undefined && (/(?:龙头|企业|公司)$/.test(grower) || companyAtHead(grower)?.length === grower.length)
}

const namingDeed = new RegExp(`(${anyOf(heads.naming)})$`)

/** 改造老旧小区86个 is 老旧小区改造: what is done names the thing that has no head of its own. */
function byDeed({ verb }: ObjectPhrase, { items, members, category, texts }: ItemList): Item[] {
  const deed = namingDeed.exec(verb ?? '')?.[1]
  if (!deed || category !== null) return []
  return members.flatMap(([start], index): Item[] => {
    const text = texts[index]!
    const quantity = findQuantities(text).find((found) => found.start > 0)
    const bare = quantity ? text.slice(0, quantity.start) : text
    const isRead = items.some((item) => item.start === start)
    return isRead || !quantity || bare.length < 2 || bare.length > 12 ? [] : [{ name: bare, start, end: start + bare.length, shared: null }]
  })
}

const doneAlready = new RegExp(`(?:${anyOf([...heads.deed, '项目', '工程'])})$`)

/** 更新改造供热管网20千米 is 供热管网改造. */
function withDeed({ verb }: ObjectPhrase, item: Item): Item {
  const deed = namingDeed.exec(verb ?? '')?.[1]?.replace(/^(?:更新|新)/, '')
  return deed && item.shared === null && !doneAlready.test(item.name) ? { ...item, name: item.name + deed } : item
}

const isNameLike = (name: string, shared: string | null): boolean =>
  name.length >= 3 && name.length <= 40 && !isGeneric(shared ? name.slice(0, -shared.length) : name)
  && !/^(?:在|与|由|把|将|对|大?抓|坚持|再签|惠及|关于|会同|年|月|个|家|的|等|是|年内|各|这|那|其|一批|一系列|符合|具有|满足|适合)|[，。；了]|将[以把]|作为|为(?:中心|重点|主体?)$|(?:经济技术|[^级]经济|产业|乳业|工业)开发区$/.test(name)
