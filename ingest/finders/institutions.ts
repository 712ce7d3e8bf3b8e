import { anyOf, cues, organisations } from '../lexicon'
import { isGeneric } from '../names-of-things'
import { divisionNameAt, divisionOf } from '../places'
import { findAll, matchesIn, wordSet } from '../words'
import { type Finder, type Found, type SentenceContext } from './finder'

const state = new RegExp(anyOf(Object.keys(organisations.state)), 'g')
const body = new RegExp(`(自治区|省|市|县|区|旗)(${anyOf(organisations.body)})(?![员会书记成]|副|常委|党组|投资|采购|债)`, 'g')
const ending = new RegExp(anyOf(organisations.institution), 'g')
const undertaking = wordSet(cues.undertake)

/** Ministries, bodies of the government of the page's places, universities, institutes and laboratories. */
export const findInstitutions: Finder = (context) => {
  const found: Found[] = []
  for (const find of [findOfAcademy, findByEnding, findByTag, findState, findBodies, findHospitals, findShort]) {
    found.push(...find(context).filter((one) => found.every((other) => one.end <= other.start || other.end <= one.start)))
  }
  return found
}

/** 中科院某地某某所, 五二所: institutes of the academies, and those that are called by their number. */
const findOfAcademy = ({ sentence: { folded } }: SentenceContext): Found[] => !folded.includes('院') && !folded.includes('所') ? [] :
  matchesIn(folded, ofAcademy).map((match) => ({ type: 'Institution', name: match[0], start: match.index, end: match.index + match[0].length, rule: 'institution-ending', confidence: 0.85 }))
const ofAcademy = /(?:中科院|中国科学院|中国农科院|中国林科院)(?:(?!合作|共建|院士|专家|团队|携手|签|等)[\u3400-\u9fff]){2,12}?(?:研究所|研究院|研发中心|研究中心|分院|所)(?!在|有|属)|(?<![第\u3400-\u9fff\d][一二三四五六七八九〇零]?|[一二三四五六七八九〇零十百])[一二三四五六七八九〇零]{2,3}所(?![有在属学中小幼医高院])/g

const findState = ({ sentence: { folded } }: SentenceContext): Found[] =>
  matchesIn(folded, state).map((match) => ({
    type: 'Institution', name: match[0], start: match.index, end: match.index + match[0].length, rule: 'state-office', confidence: 0.95,
  }))

/** 市商务局 is the home city's, 自治区党委 the home province's. */
function findBodies(context: SentenceContext): Found[] {
  const { sentence: { folded, interview }, home, places } = context
  const own = interview === null ? null : places[interview]
  return matchesIn(folded, body).flatMap((match): Found[] => {
    const [text, kind, office] = match as unknown as [string, string, string]
    const place = [own, home, divisionOf(home?.parent ?? null)].find((candidate) => candidate?.name.endsWith(kind))
    const named = place && folded.slice(0, match.index + kind.length).endsWith(place.name) ? place.name.length - kind.length : 0
    if (!place || (named === 0 && kind.length === 1 && !context.words.startingAt(match.index))) return []
    const whole = place.name + (office === '委' && kind === '自治区' ? '党委' : office)
    return [{ type: 'Institution', name: whole, start: match.index - named, end: match.index + text.length, rule: 'government-body', confidence: 0.9 }]
  })
}

const ownHospital = /(?<=^|[，。；：、“]|[与和同在让把由给])([县市区旗])((?:第[一二三四](?:人民)?|人民|中医|中心|蒙医|蒙中医|妇幼保健|中医蒙医)?医院)/g

/** 县人民医院 is the hospital of the district that speaks. */
function findHospitals({ sentence: { folded, interview }, places }: SentenceContext): Found[] {
  const own = interview === null ? null : places[interview]
  return own && folded.includes('医院') ? matchesIn(folded, ownHospital).filter(([, kind]) => own.name.endsWith(kind!)).map((match): Found =>
    ({ type: 'Institution', name: own.name + match[2]!, start: match.index, end: match.index + match[0].length, rule: 'government-body', confidence: 0.8 })) : []
}

/** A name that ends as institutions end, from where its words begin; a laboratory that is being built is a project. */
function findByEnding(context: SentenceContext): Found[] {
  const { sentence: { folded }, lists } = context
  return longestFirst(matchesIn(folded, ending).flatMap((match): Found[] => {
    const end = match.index + match[0].length
    if (goesOn.test(folded.slice(end, end + 1))) return []
    const start = withAcademy(folded, nameStart(folded, context.words, match.index))
    const isBuilt = lists.some(({ phrase, list }) => undertaking.has(phrase.verb ?? '') && list.items.some((item) => item.start <= start && end <= item.end))
    if (end - start <= match[0].length + 1 || isBuilt || anyTown.test(folded.slice(start, end)) || isGeneric(folded.slice(start, match.index))) return []
    return [{ type: 'Institution', name: folded.slice(start, end), start, end, rule: 'institution-ending', confidence: 0.85 }]
  }))
}

/** 学院路校区, 研究院名录: the ending is the beginning of another word. */
const goesOn = /[校区部名]/

/** A hospital or school that every town has, without the town. */
const anyTown = /^(?:县|市|区|旗)?(?:中心|人民|中医|蒙医|妇幼保健|第[一二三四五六七八九十]+(?:人民)?)医?院$|^(?:[省市县区旗])?委党校$/

/** 中国科学院某某研究所 is one institute: of two readings that overlap, the longer one. */
const longestFirst = (found: Found[]): Found[] =>
  found.filter((one) => !found.some((other) => other !== one && other.start < one.end && one.start < other.end && other.end - other.start > one.end - one.start))

/** 中国科学院某某研究所, 自然资源部第一海洋研究所: the body an institute belongs to is part of its name. */
function withAcademy(folded: string, start: number): number {
  const before = /(?:中国[\u3400-\u9fff]{2,6}科?学?院|[\u3400-\u9fff]{2,3}省[\u3400-\u9fff]{0,4}科学?院|(?:自然资源|农业农村|交通运输|水利|生态环境)部|[\u3400-\u9fff]{2,8}大学)(?:第[一二三]|附属|[\u3400-\u9fff]{0,6}与)?$/.exec(folded.slice(0, start))
  return before ? before.index + /^(?:与|和|同|及|依托|联合|携手)?/.exec(before[0])![0].length : start
}

/** Names jieba's dictionary knows whole: 西安交大. */
const findByTag = ({ words }: SentenceContext): Found[] =>
  words.inStretchesWith(/[交工农林师医理科财外体电联北华]大|院|大学|研究所/).filter((token) => token.text.length >= 3 && /(?:大|院|大学|研究所)$/.test(token.text) && !/^科研/.test(token.text) && !anyTown.test(token.text) && token.tag === 'nt')
    .map((token) => ({ type: 'Institution', name: token.text, start: token.start, end: token.end, rule: 'known-institution', confidence: 0.85 }))

/** 内大 on a page that names 内蒙古大学: the first character and what universities of its kind are called for short. */
function findShort({ sentence: { folded }, universities }: SentenceContext): Found[] {
  return universities.flatMap(({ name, short }) => findAll(folded, short).filter((at) => beforeShort.test(folded.slice(0, at)) && !/^(?:学|型|力|量|规模|幅)/.test(folded.slice(at + short.length)))
    .map((at): Found => ({ type: 'Institution', name, start: at, end: at + short.length, rule: 'short-form', confidence: 0.75 })))
}

const beforeShort = new RegExp(`(?:^|[，。、：；“（]|${anyOf(cues.undertake)}|与|和|同|依托)$`)

const joins = /^(?:n|nz|ns|nt|nr|nrt|nrfg|j|l|s|x|b|a|eng)$/
/** Words of doing that stand inside institutes' names. */
const studied = /^(?:创新|研究|检测|设计|规划|发展|应用|工程|教育|师范|传媒|管理|应用研究|勘察|测绘|监测|保护|修复|制造|加工|服务|开发|考古|飞行|航空|八一|医药|中医药)$/

/** Where a name that ends at an offset begins: as far left as its words are names and nouns. */
function nameStart(folded: string, words: SentenceContext['words'], from: number): number {
  let start = from
  for (const token of [...words.around(from, from + 1)].reverse()) {
    // A word may hold the ending: 北京友谊医院 is one.
    if (token.start < from && token.end > from && start === from) { start = token.start; continue }
    if (token.end > start || token.start >= from) continue
    if (token.end !== start || /[，。、；：“”《》（）！？ ]/.test(token.text) || /^(?:等|区内|重点|推进|推动|建设|依托|实施|加强|打造|引进|联合|携手)$/.test(token.text)
      || !((studied.test(token.text) && start < from + 1 && token.start > 0) || joins.test(token.tag) || divisionNameAt(token.text, 0)?.length === token.text.length)) break
    start = token.start
  }
  return start
}
