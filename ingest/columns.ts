/** Columns read out of order: a passage that does not go on from the one before it is given back to the interview it continues. */
import { fold } from './fold'
import { endsSentence } from './heal'
import { type Role } from './headlines'
import { units } from './lexicon'
import { type Owner, type Section } from './owners'
import { segment } from './segment'
import { type Block } from './stages/1-blocks'
import { wordSet } from './words'

/** How much better another interview must fit than the one whose column is being read. */
const margin = 2

/** The owners with every stray column given to the interview it continues best. Only interviews whose headline stands above may be continued. */
export function rejoinColumns(blocks: readonly Block[], roles: readonly Role[], owners: readonly Owner[], sections: readonly Section[]): Owner[] {
  const result = [...owners]
  const texts = blocks.map((block) => fold(block.passage.text))
  const last = new Map<number, number>()
  let strayed: { from: Owner; to: number } | null = null
  for (let at = 0; at < blocks.length; at++) {
    if (roles[at] !== 'text' || typeof owners[at] !== 'number') {
      // A signature below a stray column signs what it continues.
      if (strayed && (roles[at] === 'signature' || roles[at] === 'byline') && owners[at] === strayed.from) result[at] = strayed.to
      if (roles[at] !== 'credit') strayed = null
      continue
    }
    const flow: number = strayed && strayed.from === owners[at] ? strayed.to : owners[at] as number
    const opened = followsHeading(roles, at)
    const better = opened ? null : bestFit(texts, at, flow, openSections(last, texts, sections, at), chunkOf(texts, roles, owners, at), last, sections)
    const owner = better ?? flow
    strayed = owner === owners[at] ? null : { from: owners[at]!, to: owner }
    result[at] = owner
    last.set(owner, at)
  }
  return result
}

const followsHeading = (roles: readonly Role[], at: number): boolean => {
  for (let above = at - 1; above >= 0; above--) if (roles[above] !== 'credit') return roles[above] !== 'text'
  return true
}

/** Interviews whose text stops in the middle of a sentence, and whose headline has been printed. */
const openSections = (last: ReadonlyMap<number, number>, texts: readonly string[], sections: readonly Section[], at: number): number[] =>
  [...last].filter(([index, end]) => sections[index]!.start < at && !endsSentence(texts[end]!)).map(([index]) => index)

/** The text from a block to the next cut or the next heading: what goes where the block goes. */
function chunkOf(texts: readonly string[], roles: readonly Role[], owners: readonly Owner[], at: number): string {
  let end = at + 1
  while (end < texts.length && owners[end] === owners[at] && (roles[end] === 'text' || roles[end] === 'credit') && endsSentence(texts[end - 1]!)) end += 1
  return texts.slice(at, end).join('')
}

function bestFit(texts: readonly string[], at: number, flow: number, open: readonly number[], chunk: string, last: ReadonlyMap<number, number>, sections: readonly Section[]): number | null {
  const before = last.get(flow)
  if (before === undefined || endsSentence(texts[before]!) === false && open.length < 2 || open.every((index) => index === flow)) return null
  const fit = (index: number): number => {
    const end = texts[last.get(index)!]!
    const joint = endsSentence(end) ? 0 : continuity(end, texts[at]!)
    return joint + kinship(chunk, sections[index]!, sections)
  }
  const [best] = open.filter((index) => index !== flow).map((index) => [index, fit(index)] as const).sort((a, b) => b[1] - a[1])
  return best && best[1] >= fit(flow) + margin ? best[0] : null
}

const unitWords = wordSet([...units.units, ...units.magnitudes, '年', '月', '日', '千伏', '吉瓦'])

/** How well a text goes on where another was cut: a number that goes on, a word that the cut has split, a quote that closes. */
export function continuity(end: string, start: string): number {
  const digits = /\d$/.test(end)
  if (digits && /^[\d.]/.test(start)) return 4
  if (digits) return unitWords.at(start, 0) ? 2 : -3
  if (/^\d/.test(start) && /[\u3400-\u9fff]$/.test(end)) return 0
  return Number(closesQuote(end, start)) * 3 + Number(spansWord(end, start)) * 3
}

const closesQuote = (end: string, start: string): boolean => {
  const [open, close] = ['“', '”']
  const isOpen = end.lastIndexOf(open) > end.lastIndexOf(close)
  const closes = start.indexOf(close) >= 0 && (start.indexOf(open) < 0 || start.indexOf(close) < start.indexOf(open))
  return isOpen && closes
}

/** Whether a word of the dictionary lies across the cut. */
function spansWord(end: string, start: string): boolean {
  const left = end.slice(-3)
  return segment(left + start.slice(0, 3)).some((token) => token.start < left.length && token.end > left.length && token.tag !== 'x' && token.tag !== 'm')
}

/** How much a text speaks of an interview's own speaker and place, and of no other's. */
function kinship(chunk: string, section: Section, sections: readonly Section[]): number {
  const others = sections.filter((other) => other !== section)
  const named = (one: Section): number => Number(chunk.includes(one.name) && sections.filter(({ name }) => name === one.name).length === 1) * 4
    + Math.min(2, chunk.split(one.place).length - 1) * Number(one.place.length >= 2) * 2
  return named(section) - Math.max(0, ...others.map(named)) * 0.5
}
