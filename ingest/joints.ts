/** How well a text goes on where another was cut. All texts are folded. */
import { heads, organisations, units } from './lexicon'
import { segment } from './segment'
import { charSet, findAll, wordSet } from './words'

const unitWords = wordSet([...units.units, ...units.magnitudes, '年', '月', '日', '千伏', '吉瓦'])

/** Words of two characters that pages of this kind are full of. */
const telling = wordSet([...heads.project, ...heads.deed, ...organisations.institution, ...organisations.enterprise, ...organisations.kinds].filter((word) => word.length === 2))

/** Where a text was cut, and what may go on there. */
export type Joint = readonly [end: string, start: string]

/** What speaks for and against joints, in points: a number that goes on, a word the cut has split, a quote that closes, a wording the page has elsewhere. */
export function continuities(joints: readonly Joint[], page = ''): number[] {
  const plain = joints.map(([end, start]) => bySigns(end, start))
  const shared = joints.map(([end, start], index) => (plain[index] === null ? repeats(end, start, page) : 0))
  // Nothing says more than four characters do; the others are asked of the dictionary together, for each asking takes longer than its answer.
  const asked = joints.flatMap((_, index) => (plain[index] === null && shared[index]! < 4 ? [index] : []))
  const words = new Map(spansWords(asked.map((index) => joints[index]!)).map((points, nth) => [asked[nth]!, points]))
  return joints.map(([end, start], index) => plain[index] ?? pairing(end, start) + Math.max(shared[index]!, words.get(index) ?? 0, goesUpTo(end, start), endsList(end, start), isMeasured(end, start)))
}

/** What the characters on both sides of a cut say by themselves; null where words have to be looked at. */
function bySigns(end: string, start: string): number | null {
  const digits = /(?<![A-Za-z-]\d*)\d$/.test(end)
  if (digits && (/^[\d.]/.test(start) || (/(?:19|20)\d\d$/.test(end) && start.startsWith('年')))) return 4
  if (digits) return /^[万亿]/.test(start) ? 4 : unitWords.at(start, 0) ? 2 : -3
  if (/^[万亿][元吨亩千平立户人件]/.test(start)) return /[十百千万两数]$/.test(end) ? 3 : -4
  if (/[\d.][万亿千百]$/.test(end)) return unitWords.at(start, 0) ? 4 : -1
  if (/[，、；：]$/.test(end)) return /^[，、；：。！？”》）]/.test(start) ? -5 : pairing(end, start)
  if (/^[，、；：。！？”》）%]/.test(start)) return 2 + pairing(end, start)
  if (/^[到至]\d[\d.]*(?![\d.]*年)/.test(start) && /[\u3400-\u9fff]$/.test(end)) return 2 + pairing(end, start)
  // 建设2台 + 125万千瓦机组.
  return /^\d/.test(start) && /[\u3400-\u9fff]$/.test(end) ? (/\d[台座套条组艘架栋]$/.test(end) ? 3 : 0) + pairing(end, start) : null
}

const pairs: readonly (readonly [open: string, close: string])[] = [['“', '”'], ['《', '》'], ['（', '）']]

/** Quotes and brackets: 3 for one that the cut has parted, −2 for one that stays open or closes what was not opened. */
function pairing(end: string, start: string): number {
  return pairs.reduce((sum, [open, close]) => {
    const isOpen = depthOf(end, open, close).end > 0
    const isClosing = depthOf(start, open, close).least < 0
    return sum + (isOpen && isClosing ? 3 : isOpen !== isClosing ? -2 : 0)
  }, 0)
}

/** How deep in quotes a text ends, and how far below its start it comes; a text of one cut line may do either. */
function depthOf(text: string, open: string, close: string): { end: number; least: number } {
  if (!text.includes(open) && !text.includes(close)) return { end: 0, least: 0 }
  let [depth, least] = [0, 0]
  for (const char of text) {
    if (char === open) depth += 1
    else if (char === close) least = Math.min(least, depth -= 1)
    if (depth < 0) depth = 0
  }
  return { end: depth, least }
}

/** 3 where a figure is left at the one it starts from, and goes on to the one it ends at: `由76%提升` + `到85%`. */
const goesUpTo = (end: string, start: string): number =>
  (/[由从][^，。；：]{0,4}\d[^，。；：]{0,8}$/.test(end) && /^[^，。；：\d]{0,6}[到至]\d/.test(start) ? 3 : 0)

/** 4 where what is measured is left without its figure, and goes on to it: `货物吞吐量` + `不低于1.3亿吨`. */
const isMeasured = (end: string, start: string): number =>
  (/[\u3400-\u9fff](?:[率量额值数度]|收入|面积|规模|里程|比重|占比|增速|人次)$/.test(end) && /^(?:今年)?(?:要|将|可|力争|确保|预计)?(?:不[低少]于|不超过|超过?|达到?|突破|稳定|保持|提[高升]|增[长至加]|[由从]|控制|[下再]?降|压[缩减]|扩大|完成|实现)[^，。；]{0,8}\d/.test(start) ? 4 : 0)

/** 3 where a list is left without its end, and goes on to it: `某某风电场、某某储能电站` + `等9个项目`. */
const endsList = (end: string, start: string): number =>
  (/、[^，。；：、]{2,20}$/.test(end) && /^等(?:\d|[两三四五六七八九十]|项目|企业)/.test(start) ? 3 : 0)

/** 2 where a word of the dictionary lies across a cut, 3 where it is one of things or of bodies, 4 for a long one. */
function spansWords(joints: readonly Joint[]): number[] {
  const around = joints.map(([end, start]) => [end.slice(-3), start.slice(0, 3)] as const)
  // No word goes over a stop.
  const tokens = segment(around.map(([left, right]) => `${left}${right}。`).join(''))
  let [at, next] = [0, 0]
  return around.map(([left, right], index) => {
    const cut = at + left.length
    while (next < tokens.length && tokens[next]!.end <= cut) next += 1
    const token = tokens[next]
    at = cut + right.length + 1
    if (token && token.start < cut && token.tag !== 'x' && token.tag !== 'm') return token.text.length > 2 ? 4 : telling.has(token.text) ? 3 : 2
    const [end, start] = joints[index]!
    return /[A-Za-z]$/.test(end) && /^[a-z]/.test(start) ? 3 : 0
  })
}

/** Whether the characters on both sides of the cut stand together elsewhere on the page: 4 for four, 5 for three that stand between marks, 2 for three others. */
function repeats(end: string, start: string, page: string): number {
  const [left, right] = [end.slice(-2), start.slice(0, 2)]
  if (standsIn(page, left + right, 4)) return 4
  if (isNamedIn(page, left + right.slice(0, 1)) || isNamedIn(page, left.slice(-1) + right)) return 5
  return standsIn(page, left + right.slice(0, 1), 3) || standsIn(page, left.slice(-1) + right, 3) ? 2 : 0
}

/** Whether a page has three letters between marks: a name that the cut has parted. */
const isNamedIn = (page: string, text: string): boolean =>
  standsIn(page, text, 3) && findAll(page, text).some((at) => edges.at(page, at - 1) && edges.at(page, at + text.length))
const edges = charSet('“”、，。；：《》（）\n')

/** Whether a page has some letters, as many as were asked for. */
const standsIn = (page: string, text: string, length: number): boolean => text.length === length && /^[\u3400-\u9fffA-Za-z]+$/.test(text) && page.includes(text)
