/** How well a text goes on where another was cut. All texts are folded. */
import { units } from './lexicon'
import { segment } from './segment'
import { wordSet } from './words'

const unitWords = wordSet([...units.units, ...units.magnitudes, '年', '月', '日', '千伏', '吉瓦'])

/** What speaks for and against a joint, in points: a number that goes on, a word the cut has split, a quote that closes, a wording the page has elsewhere. */
export function continuity(end: string, start: string, page = ''): number {
  const digits = /\d$/.test(end)
  if (digits && /^[\d.]/.test(start)) return 4
  if (digits) return unitWords.at(start, 0) ? 2 : -3
  if (/[\d.][万亿千百]$/.test(end)) return unitWords.at(start, 0) ? 4 : -1
  if (/[，、；：]$/.test(end)) return /^[，、；：。！？”》）]/.test(start) ? -5 : pairing(end, start)
  if (/^[，、；：。！？”》）%]/.test(start)) return 2 + pairing(end, start)
  if (/^\d/.test(start) && /[\u3400-\u9fff]$/.test(end)) return pairing(end, start)
  const shared = repeats(end, start, page)
  // Nothing says more than four characters do.
  return pairing(end, start) + (shared === 4 ? shared : Math.max(shared, spansWord(end, start), goesUpTo(end, start)))
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

/** 3 where a word of the dictionary lies across the cut, 4 for a long one. */
function spansWord(end: string, start: string): number {
  const left = end.slice(-3)
  const word = segment(left + start.slice(0, 3)).find((token) => token.start < left.length && token.end > left.length && token.tag !== 'x' && token.tag !== 'm')
  return word ? (word.text.length > 2 ? 4 : 3) : /[A-Za-z]$/.test(end) && /^[a-z]/.test(start) ? 3 : 0
}

/** Whether the characters on both sides of the cut stand together elsewhere on the page: 4 for four, 2 for three. */
function repeats(end: string, start: string, page: string): number {
  const has = (left: number, right: number): boolean => {
    const text = end.slice(-left) + start.slice(0, right)
    return text.length === left + right && /^[\u3400-\u9fffA-Za-z]+$/.test(text) && page.includes(text)
  }
  if (has(2, 2)) return 4
  return has(2, 1) || has(1, 2) ? 2 : 0
}
