/** What a figure counts or measures. All texts are folded. */
import { type Around } from './commitments'
import { anyOf, cues, heads } from './lexicon'
import { type TargetDraft } from './reading'
import { type Placed } from './rules/rule'
import { matchesIn } from './words'

type Subject = Pick<TargetDraft, 'about' | 'rule'> & { name: string }

/** The project or programme the number stands beside or within, or the words around it; what the figure before it counts, where there are none. */
export function subjectOf(mentions: readonly Placed[], one: Around, previous: string | null): Subject {
  const { text, start, end } = one
  const named = mentions.filter(({ type }) => type === 'Project' || type === 'Programme')
  const near = named.find((thing) => thing.start <= start && end <= thing.end) ?? named.find((thing) => thing.start === end || (thing.start > end && text.slice(end, thing.start) === '”'))
    ?? named.find((thing) => thing.end === start)
  return near ? { name: near.name, about: [near.entity], rule: 'figure-beside-name' } : { name: subjectByWords(one, previous), about: [], rule: 'figure-by-words' }
}

const whenAndHow = '今年|明年|去年|年内|全年|年底前?|上年|要|将|已经?|现有|目前|再|力争|争取|确保|计划|预计|预期|目标是?|同比|年均|双双|都|均|共|总计|累计|超额|每年|每月|日均|去年的'
const reach = '稳定在|保持在|维持在|控制在|达到?|提[升高]?到|增[加长]?[到至]|扩大?到|升[到至]|降[到至]|突破|超过?|不低于|不少于|不超过|高于|低于|至少|冲[上刺]|跨过|恢复到|增长|下降|提高|压缩|缩短|减少|进入[\\u3400-\\u9fff]{0,6}前|完成|实现|到|至|约|近|为|有|是'
const trailing = new RegExp(`(?:${reach}|${whenAndHow}|[由从了到至])$`)
const isNoun = new Set<string>([...heads.deed, '投资', '规划', '提升', '治理', '储备', '运营', '开发', '保障', '培育'])
const verbs = cues.undertake.filter((verb) => !isNoun.has(verb) && verb.length > 1)
const doings = ['引进', '招引', '吸引', '现有', '已有', '安排', '惠及', '接待', '减免', '提供', '覆盖', '带动', '孵化', '聚集', '集聚', '拆除', '关停', '更换', '安装', '新开', '新开工', '开行', '发放', '兑现', '投放', '培训', '培养', '征拆', '发展', '设置', '接入', '追加', '净增', '签约', '新签约', '年产', '日均发货']
const leading = new RegExp(`^(?:${anyOf([...cues.undertake, ...cues.adverb, ...doings, '种植'])}|${whenAndHow}|其中|全[市县区省州旗]|到?\\d{4}年|[一两二三四五]年内|[把让使对为与]|的)`)
const lastVerb = new RegExp(`(?:${anyOf([...verbs, ...doings])})(?=[^，。；]{2,}$)`, 'g')
const deed = new RegExp(`^(${anyOf(heads.naming)})([\\u3400-\\u9fff”]{2,})$`)

/** Marks that open or close nothing are no part of a noun. */
const unquote = (noun: string): string => (/^“[^”]*”$|^[^“]*”|“[^”]*$/.test(noun) ? noun.replace(/[“”]/g, '') : noun)

/** The noun before a figure, its verb and the words of time and measure cut off: 改造老旧小区118个 is of 老旧小区改造. Empty where there is none. */
function nounBefore(before: string): string {
  let text = before.slice(before.lastIndexOf('、') + 1).replace(/^[“”（ ]+/, '')
  for (let cut = ''; cut !== text;) [cut, text] = [text, text.replace(trailing, '')]
  const doing = deed.exec(text)
  if (doing) return `${doing[2]!}${/改造|整治|修复|修缮|扩建|改建|迁建|硬化|绿化/.exec(doing[1]!)?.[0] ?? ''}`
  const verb = matchesIn(text, lastVerb).at(-1)
  if (verb) text = text.slice(verb.index + verb[0].length)
  for (let cut = ''; cut !== text;) [cut, text] = [text, text.replace(leading, '')]
  return unquote(/[\u3400-\u9fffA-Za-z\d“”·]{2,24}$/.exec(text.replace(/^.*(?:等|把)(?=[\u3400-\u9fffA-Z][\u3400-\u9fff\w])/, ''))?.[0] ?? '')
}

const becomes = new RegExp(`(?:${anyOf(cues.progress.filter((word) => !isNoun.has(word) && word !== '建设'))}|全部|入驻|能够|可以|基础|已[经于]?|年[内底]|今年|去年|同步|左右|任务|目标|的基础|正在|将|要)`)

/** The noun behind a figure, up to what becomes of it. Empty where there is none. */
function nounBehind(after: string): string {
  const noun = /^(?:以上|以内|以下|左右|多)?级?的?“?(?!以上|以内|以下|左右)([\u3400-\u9fffA-Za-z]{2,16})/.exec(after.replace(/^[至到—~－-]+\d[\d.]*[\u3400-\u9fff]/, ''))?.[1]?.replace(/的(?:改造|建设|任务|目标|基础)?.*$/, '') ?? ''
  const cut = noun.search(becomes)
  return cut < 0 ? noun : cut >= 2 ? noun.slice(0, cut).replace(/[的已将要]$/, '') : ''
}

/** The words beside a figure that name what it counts: behind it for things, before it for shares, sums, ranks and both ends of 由A到B. */
function subjectByWords({ before, after, unit, text, start, step }: Around, previous: string | null): string {
  const isMeasure = step !== null || /元|%|成|番|百分点|倍|位|天|小时|分钟|工作日/.test(unit)
  const [ahead, behind] = [nounBefore(step ? before.replace(/[由从自][^由从自]*$/, '') : before), nounBehind(after)]
  if (ahead === '总数' && previous) return `${previous.replace(/总数$/, '')}总数`
  const sum = /元$/.test(unit) && !ahead ? /(?:计划总|年度计划|固定资产|民间|工业|追加|总)?投资$/.exec(before)?.[0] : undefined
  return sum ?? ((isMeasure ? ahead || behind : behind || ahead) || previous || text.slice(start, start + 24).replace(/[，。；：].*$/, ''))
}
