import { type Method } from '../../cypher/types'
import { anyOf, cues, heads, slogans } from '../lexicon'
import { keepLast } from '../segment'
import { matchesIn, wordSet } from '../words'
import { type Finder, type Found, type SentenceContext } from './finder'

const head = anyOf(heads.programmeQuoted)
const counted = '[一二三四五六七八九十百两]+[个大项条]'
const countedWhole = new RegExp(`^${counted}[\\u3400-\\u9fff]{1,6}$`)
const headAtEnd = new RegExp(`${head}$`)
const withKind = new RegExp(`([\\u3400-\\u9fff]{0,4})“([^“”，。；]{2,14})”((?:${head})+)`, 'g')
const inQuotes = /“([^“”。；！？]{2,16})”([\u3400-\u9fff]{0,6})/g
/** 清洁能源基地建设方面，: a base or a barrier that a paragraph is about. */
const framedBase = /(?<=^|[，。：]|[，。：]在|^在)(?!在)([\u3400-\u9fff]{2,14}?(?:基地|屏障|产业集群))(?=建设(?:方面|上)，)/g
// Each of these is looked for only where its ending is: to try its beginnings at every character takes far longer.
const kindBehind = new RegExp(`”${head}`)
const framedBaseEnd = /(?:基地|屏障|产业集群)建设(?:方面|上)，/
const framedEnd = /(?:工程|行动|计划)(?:方面|[中上里]?[，：。]|和新|$)/
const clusterEnd = new RegExp(anyOf(heads.cluster))
/** 营商环境突破年: a year that a city gives a name. */
const namedYear = '(?:推进|突破|提升|攻坚|建设|落实|改革|创新|服务|深化|见效|转型|招商|发展)年(?=[、，。：；”活对里中]|怎么|不是|再|$)'
const planEnd = new RegExp(`行动|攻坚战|歼灭战|阻击战|保卫战|大会战|振兴战略|振兴工程|${namedYear}`)

const framed = /((?:[\u3400-\u9fff、]|“[^”]{1,6}”){2,20}?(?:工程|行动|计划))(?=方面|[中上里]?[，：。]|和(?=新)|$)/g
const clusters = new RegExp(`(?<!第)((?:[\\u3400-\\u9fff]|“[^”]{1,6}”){2,16}?${anyOf(heads.cluster)})(?!化|区|上下游|[^，。；、和]{0,10}?(?:基地|园区|中心|平台|项目))`, 'g')
/** Deeds, and no campaign's name. */
const isCommon = /(?:实际|具体|统一|集中|联合|自觉|一致)行动$/
/** 以更大力度推进产业强链工程 */
const byForce = /^以[^，。]{2,8}(?:推进|推动|实施|落实|保障|抓好|做好)/
/** 县里将出台产业倍增计划 */
const issued = /^[^，。]{0,8}?(?:出台|印发|编制|制定|启动)(?=.{4})/
const openers = '(?:关于|在|聚焦|围绕|抓好|做好|全力|做实做细|先说|最后是|推动|推进|落实|持续|深入|扎实|加快|对于|第[一二三四五六七八九十][条个]?(?:方面)?[讲是]?|[一二三四五六七八九十]是)'
const framesOpening = new RegExp(`^${openers}*`)
const frameOpening = new RegExp(`(?:^|[，：])(?:[\\u3400-\\u9fff]{2,6}(?:说|表示|介绍)，)?[“ ]*${openers}*$`)
const countedKinds = new RegExp(`(?<!第)${counted}(?:[\\u3400-\\u9fff]{0,6}?)(?:产业集群|产业基地|产业链|任务|工程|行动|战略)(?![\\u3400-\\u9fff]*?(?:园区|基地))`, 'g')
const plans = new RegExp(`((?:[\\u3400-\\u9fff]{2,14}?)(?:三年行动(?:计划)?|专项行动|攻坚行动|攻坚战|歼灭战|阻击战|保卫战|大会战|提升行动|振兴行动|振兴战略|振兴工程|行动计划|行动(?=的?(?:安排|部署|要求|方案)|，|中，|今年|全年|已|将)|${namedYear}))`, 'g')

/** Campaigns, strategies and clusters: quoted, framed at the head of a paragraph, counted, or ending as they end. */
export const findProgrammes: Finder = (context) => {
  const found: Found[] = []
  if (!['body', 'question', 'preface'].includes(context.sentence.kind)) return found
  for (const find of [findWithKind, findInQuotes, findFramed, findFramedBase, findCounted, findByEnding, findBetween]) {
    found.push(...find(context).filter((one) => found.every((other) => one.end <= other.start || other.end <= one.start)))
  }
  return found
}

const make = (name: string, start: number, end: number, rule: Method, confidence: number): Found => ({ type: 'Programme', name, start, end, rule, confidence })

const verbal = anyOf(['启动', '准备', '打响', '投身', '锚定', '省委', '市委', '实施', '推进', '落实', '推动', '围绕', '关于', '部署', '部署的', '打造', '开展', '贯彻', '持续', '深入', '聚焦', '完成', '抓好', '做好', '全力', '按照', '自治区', '国家', '全市', '的', '把', '和', '与', '及', '对', '在', '以', '将', '等', '好', '是', '全面', '招商项目', '产业项目', '面', '进'])
const upToVerb = new RegExp(`^.*${verbal}`)

/** 科技“突围”工程, “三北”工程, “东数西算”工程: the quotes are dropped from the name. */
const findWithKind = ({ sentence: { folded } }: SentenceContext): Found[] => !kindBehind.test(folded) ? [] :
  matchesIn(folded, withKind).filter(({ 2: inner, 3: kind }) => !isSlogan.has(inner!) || kind === '工程').map((match) => {
    const [, before, inner, kind] = match as unknown as [string, string, string, string]
    const lead = before.replace(upToVerb, '')
    // A whole name in quotes stands by itself: 强首府, 东数西算; part of one does not: 三北, 突围.
    const isWhole = lead === '' && (inner.length >= 4 || /战略/.test(kind)) && /^(?:工程|战略|计划|任务)/.test(kind)
    return make(isWhole ? inner : `${lead}${inner}${kind.replace(/工程攻坚战$/, '工程')}`, match.index + before.length - lead.length, match.index + match[0].length, 'quoted-with-kind', 0.85)
  })

/** “项目攻坚年”: a year that a city gives a name. */
const campaignYear = /^[\u3400-\u9fff]{3,10}年$/

/** 在“…”方面, 关于“…”，: what the words after it are about. */
const isFramed = (before: string, after: string): boolean =>
  /(?:^|[，；：。]|[一二三四五六七八九十]是)(?:在|关于|围绕|聚焦|锚定|突出|对照)(?:建设|打造)?“$/.test(before) && /^”(?:方面|上|中|，|。|：|这)/.test(after)

/** 拿地即开工, 免申即享, 一枚印章管审批: what an office promises to those it serves bears the name of a programme. */
const promiseOfService = /^[\u3400-\u9fff]{2,4}即[\u3400-\u9fff]{1,3}$|^一[\u3400-\u9fff]{1,6}(?:管审批|一次办|一窗办|通办)$|[\u3400-\u9fff]一(?:次|窗|网|站)(?:通)?办[好成]?$|承诺制$/

/** 四领一促, 3815, 腾笼换鸟, 以竹代塑, 减羊增牛: a name coined of numbers, or of what gives way to what. */
const coined = /^(?=[\u3400-\u9fff]*[一二三四五六七八九两][\u3400-\u9fff]+[一二三四五六七八九两])(?!.*[年月日点])[\u3400-\u9fff]{4,7}$|^\d{3,5}[A-Z]?$|^\d{2,3}[A-Z]$|^[\u3400-\u9fff]{2}换[\u3400-\u9fff]{1,2}$|^[减退].[增进].$|^[东西南北].[东西南北].$|^以.代.$|^[煤油]改[电气]$/

const isSlogan = wordSet(slogans.metaphors)
const after = new RegExp(`^(?:等)?(?:${anyOf(slogans.named)})`)
const doing = new RegExp(`(?:${anyOf(slogans.doing)})[^，。；]*$`)

/** 把“…”做细, 将“…”作为主攻方向, 借“…”的东风, 再推“…”: what is taken up under a name in quotes. */
const isTaken = (before: string, behind: string): boolean =>
  /^”的?东风/.test(behind) || /[再力]推“$/.test(before) || (/(?:把|将)“$/.test(before) && /^”(?:和[^，。；]{2,10})?(?:做[细实优深强]|作为|做成|一起抓|抓[实细紧]|贯穿|落到)/.test(behind))

/** “六个工程”, “五大任务”; and what is carried out under a name in quotes: 推进“拿地即开工”全覆盖. */
const findInQuotes = ({ sentence: { folded } }: SentenceContext): Found[] => !folded.includes('“') ? [] :
  matchesIn(folded, inQuotes).flatMap((match): Found[] => {
    const [inner, behind] = [match[1]!, match[2]!]
    const [start, end] = [match.index + 1, match.index + 1 + inner.length]
    if (campaignYear.test(inner) || isFramed(folded.slice(0, start), folded.slice(end))) return [make(inner, start, end, 'quoted', 0.8)]
    if (countedWhole.test(inner) || (headAtEnd.test(inner) && inner.length <= 10)) return [make(inner, start, end, 'quoted', 0.85)]
    const kindOfNumber = /^\d/.test(inner) && coined.test(inner) ? /^”([\u3400-\u9fff]{0,4}(?:体系|目标|战略|布局|计划))/.exec(folded.slice(end, end + 12))?.[1] : undefined
    if (kindOfNumber) return [make(inner + kindOfNumber, start, end + 1 + kindOfNumber.length, 'quoted-with-kind', 0.75)]
    if (promiseOfService.test(inner) || (coined.test(inner) && !isSlogan.has(inner))) return [make(inner, start, end, 'quoted', 0.75)]
    if (isSlogan.has(inner) || /[，的了]|级/.test(inner) || /^(?:项目|企业|小区|精神)/.test(behind)) return []
    const carriedOut = inner.length >= 4 && (doing.test(folded.slice(0, match.index)) || isTaken(folded.slice(Math.max(0, match.index - 12), start), folded.slice(end, end + 16)))
    return after.test(behind) || carriedOut ? [make(inner, start, end, 'carried-out-in-quotes', 0.65)] : []
  })

/** 关于温暖工程， – 在诚信建设工程方面， – 聚焦政策落地工程，: what a paragraph, or a sentence that says nothing else, is about. */
const findFramed = ({ sentence: { folded, opens } }: SentenceContext): Found[] => !framedEnd.test(folded) ? [] :
  matchesIn(folded, framed).flatMap((match): Found[] => {
    const end = match.index + match[0].length
    const start = match.index + framesOpening.exec(match[0])![0].length + ((byForce.exec(match[0]) ?? issued.exec(match[0]))?.[0].length ?? 0)
    const opened = folded.slice(0, match.index).replace(frameOpening, '') === ''
    const isFrame = /^(?:方面|中，)/.test(folded.slice(end)) || ((opens || folded.length <= 16) && opened)
    return !isFrame || end - start < 4 || isCommon.test(folded.slice(start, end)) || /既是|也是|不仅/.test(match[0]) ? [] : [make(folded.slice(start, end).replace(/[“”]/g, ''), start, end, 'topic-of-paragraph', 0.75)]
  })

const findFramedBase = ({ sentence: { folded } }: SentenceContext): Found[] => !framedBaseEnd.test(folded) ? [] :
  matchesIn(folded, framedBase).map((match) => make(match[1]!, match.index, match.index + match[1]!.length, 'topic-of-paragraph', 0.7))

/** 六大产业集群, 四条产业链. */
const findCounted = ({ sentence: { folded } }: SentenceContext): Found[] => !/[个大项条]/.test(folded) ? [] :
  matchesIn(folded, countedKinds).map((match) => make(match[0], match.index, match.index + match[0].length, 'counted', 0.7))

/** What ends in a kind of programme that the page counts: 油茶产业链 beside “五大产业链”. */
const ofKind = keepLast((kind): RegExp => new RegExp(`(?:[\\u3400-\\u9fff]{2,10}?)(?<![两三四五六七八九十][个大项条])${kind}(?!上|区|的上下游)`, 'g'))

/** …产业集群, …三年行动: from where its words begin. */
const findByEnding = ({ sentence: { folded }, words, kinds }: SentenceContext): Found[] =>
  [...kinds.flatMap((kind) => (folded.includes(kind) ? matchesIn(folded, ofKind(kind)) : [])), ...(clusterEnd.test(folded) ? matchesIn(folded, clusters) : []), ...(planEnd.test(folded) ? matchesIn(folded, plans) : [])].flatMap((match): Found[] => {
    const end = match.index + match[0].length
    const start = skipSteps(folded, nameStart(words, match.index, end), end)
    const name = folded.slice(start, end).replace(/[“”]/g, '')
    return name.length < 5 || name.length > 16 || isCommon.test(name) || /^(?:产业|全产业|重点|完善|主导|[一二三四五六七八九十两]条)/.test(name) ? [] : [make(name, start, end, 'programme-ending', 0.7)]
  })

const short = '[京津冀沪苏浙皖粤港澳闽鲁豫川渝滇黔桂陕甘宁藏蒙辽吉黑晋湘鄂赣琼深杭]'
const ofTwo = new RegExp(`${anyOf(slogans.national)}|(?:${short}[\\u3400-\\u9fff]|[\\u3400-\\u9fff]${short})(?:(?:对口)?协作|对口(?:合作|支援|帮扶))`, 'g')

/** 闽宁协作, 京津冀协同发展: what two places, or a region, undertake together. */
const findBetween = ({ sentence: { folded } }: SentenceContext): Found[] => !/协作|对口|协同|一体化|大湾区|双城|经济带|黄河流域|陆海|大开发/.test(folded) ? [] :
  matchesIn(folded, ofTwo).map((match) => make(match[0], match.index, match.index + match[0].length, 'programme-ending', 0.7))

/** Words of doing that stand inside the names of programmes, and words that do not, whatever they are. */
const nonetheless = /^(?:制造|加工|振兴|生产|提升|攻坚|保护|改造|种业|服务|整治|治理|利用|盘活|育种|科创)$/
const never = /^(?:打造|培育|建设|壮大|首府|全力|围绕|形成|千亿级|百亿级|亿级)$/
const stopTag = /^(?:v|p|c|d|ad|u|uj|ul|m|q|t|r|f|x|y)$/

/** Where a name that ends at an offset begins: as far left as no verb, number or mark stands. */
function nameStart(words: SentenceContext['words'], from: number, end: number): number {
  let start = end
  for (const token of [...words.around(from, end)].reverse()) {
    if (token.start >= end) continue
    if (token.start < from) break
    const isLast = token.end >= end - 4
    if (!isLast && (never.test(token.text) || (!nonetheless.test(token.text) && stopTag.test(token.tag)))) break
    start = token.start
  }
  return start
}

const steps = wordSet([...cues.undertake, ...cues.adverb])

/** Past the verbs and adverbs that a name does not begin with. */
function skipSteps(text: string, start: number, end: number): number {
  const step = steps.at(text, start)
  return step && end - start - step.length >= 5 ? skipSteps(text, start + step.length, end) : start
}
