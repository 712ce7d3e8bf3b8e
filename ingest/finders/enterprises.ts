import { anyOf, organisations } from '../lexicon'
import { maskQuoted } from '../clauses'
import { type Finder, type Found, type SentenceContext } from './finder'

const ending = anyOf(organisations.enterprise)
const kinds = anyOf(organisations.kinds)
const name = '(?:[A-Za-z0-9]{1,12}[\\u3400-\\u9fff]{0,6}|[\\u3400-\\u9fff]{2,8})'
const list = new RegExp(`(?<=^|[，；：。]|${anyOf(['依托', '引进', '支持', '帮助', '推动', '推进', '调动', '发挥', '携手', '联合', '围绕', '吸引', '培育', '对接', '服务', '促进', '鼓励', '用好', '以'])}|[”“])(${name}(?:[、和]${name})*)等(?:[^，。；、等]{0,10}?)(${kinds})`, 'g')
const led = new RegExp(`(?:“链主”|龙头|重点|骨干|领军|头部|本土|知名)企业(${name}?${ending})`, 'g')
const suffixed = new RegExp(`(?<![\\u3400-\\u9fffA-Za-z])(?:[A-Za-z0-9]{1,10})?[\\u3400-\\u9fff]{2,6}?${ending}(?=[，。、；：和与及的等在已将（）”]|$)`, 'g')

/** Companies by the lists and frames they stand in, and by the endings of their names. */
export const findEnterprises: Finder = (context) => [...findListed(context), ...findLed(context), ...findSuffixed(context)]

/** 依托华为、智谱华章、百川智能等AI大模型: what is listed before 等 and a kind of company. */
const findListed = ({ sentence: { folded } }: SentenceContext): Found[] =>
  [...folded.matchAll(list)].flatMap((match) => {
    const names = match[1]!
    return [...names.matchAll(new RegExp(`(?<=^|[、])${name}?(?=[、]|$)`, 'g'))].flatMap((part) => make(folded, match.index + part.index, part[0], 'listed before a kind of company', 0.85))
  })

const findLed = ({ sentence: { folded } }: SentenceContext): Found[] =>
  [...folded.matchAll(led)].flatMap((match) => make(folded, match.index + match[0].length - match[1]!.length, match[1]!, 'named behind a kind of company', 0.9))

const findSuffixed = ({ sentence: { folded } }: SentenceContext): Found[] =>
  [...folded.matchAll(suffixed)].flatMap((match) => make(folded, match.index, match[0], 'ending of a company', 0.6))

const common = /^(?:企业|产业|项目|园区|现代|新型|重点|高新|绿色|生物|智能|电子|农业|工业|传统|做|大力|推动|推进|加强|加快|实施|支持|引导|鼓励|全国|国家|国内|国有|民营|热力|科技|规模|信息|数字)/

function make(folded: string, start: number, text: string, rule: string, confidence: number): Found[] {
  if (common.test(text) || maskQuoted(folded)[start] || text.length < 2) return []
  return [{ type: 'Enterprise', name: text, start, end: start + text.length, rule, confidence }]
}
