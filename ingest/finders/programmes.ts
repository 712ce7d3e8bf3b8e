import { anyOf, heads } from '../lexicon'
import { type Finder, type Found, type SentenceContext } from './finder'

const head = anyOf(heads.programmeQuoted)
const counted = '[一二三四五六七八九十百]+[个大项条]'
const quoted = new RegExp(`([\\u3400-\\u9fff]{0,4})“([^“”，。]{2,12})”(${head}(?:${head})*)`, 'g')
const inside = new RegExp(`“(${counted}[\\u3400-\\u9fff]{2,6}|[^“”，。]{2,8}(?:${head}))”`, 'g')
const framed = new RegExp(`(?:^|[，；。、“]|关于|在|聚焦|围绕|做好|抓好|推进|实施|落实|做实做细|先说|讲|推动)((?:[\\u3400-\\u9fff]|“[^”]{1,6}”){2,18}?工程)(?=方面|，|：|$|。|和新)`, 'g')
const cluster = new RegExp(`(?<=[，。、和及]|${anyOf(['打造', '培育', '壮大', '发展', '建设', '推进', '构建', '形成', '推动', '做强'])}|级)((?:[\\u3400-\\u9fff]){2,12}?${anyOf(heads.cluster)})(?!化|区)`, 'g')

/** Campaigns, strategies and clusters: quoted, framed at the head of a paragraph, or ending as they end. */
export const findProgrammes: Finder = (context) => [
  ...findQuoted(context), ...findInside(context), ...findFramed(context), ...findClusters(context),
]

const leading = /^(?:实施|推进|落实|推动|围绕|全面|深入|持续|聚焦|在|关于|和|与|及|对|把|以|的|将|好|打造|自治区|全市|国家|等|继续|做好|做|面|抓好|按照|贯彻)+|.*(?:实施|推进|落实|推动|围绕|关于|部署的|自治区|国家|全市|打造|的)/

/** 科技“突围”工程, “三北”工程, “东数西算”工程: the quotes are dropped from the name. */
const findQuoted = ({ sentence: { folded } }: SentenceContext): Found[] =>
  [...folded.matchAll(quoted)].map((match) => {
    const [, before, inner, after] = match as unknown as [string, string, string, string]
    const lead = before.replace(leading, '').replace(/^.*[，。、]/, '')
    const start = match.index + before.length - lead.length
    const isWhole = lead === '' && inner.length >= 3 && !/^[一二三四五六七八九十]/.test(inner) && after !== '工程攻坚战'
    const name = isWhole ? inner : `${lead}${inner}${after.replace(/攻坚战$/, (tail) => (after === tail ? tail : ''))}`
    return { type: 'Programme', name, start, end: match.index + match[0].length, rule: 'quoted, with its kind', confidence: 0.85 }
  })

/** “六个工程”, “五大任务”: counted, or ending in its kind, inside the quotes. */
const findInside = ({ sentence: { folded } }: SentenceContext): Found[] =>
  [...folded.matchAll(inside)].map((match) => ({
    type: 'Programme', name: match[1]!, start: match.index + 1, end: match.index + match[0].length - 1, rule: 'quoted', confidence: 0.85,
  }))

/** 关于温暖工程， – 在诚信建设工程方面， – 聚焦政策落地工程，: what a paragraph is about. */
const findFramed = ({ sentence: { folded } }: SentenceContext): Found[] =>
  [...folded.matchAll(framed)].flatMap((match): Found[] => {
    const printed = match[1]!.replace(/^(?:关于|在|聚焦|围绕|做好|抓好|推进|实施|落实|全力|做实|做细|做实做细|先说|讲|推动|新|既是|也是|是|不仅)+/, '')
    const start = match.index + match[0].length - printed.length
    return printed.length < 4 ? [] : [{ type: 'Programme', name: printed.replace(/[“”]/g, ''), start, end: start + printed.length, rule: 'what a paragraph is about', confidence: 0.75 }]
  })

const findClusters = ({ sentence: { folded } }: SentenceContext): Found[] =>
  [...folded.matchAll(cluster)].flatMap((match): Found[] => {
    const printed = match[1]!.replace(/^.*?(?:亿级|培育|打造|壮大|发展)/, '').replace(/^.*的/, '')
    const start = match.index + match[0].length - printed.length
    return printed.length < 5 ? [] : [{ type: 'Programme', name: printed, start, end: start + printed.length, rule: 'cluster', confidence: 0.7 }]
  })
