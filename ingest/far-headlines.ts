/** Headlines that stand far from what introduces their speakers. All texts are folded. */
import { claimAbove, isNews, isUnderHeadline, type Role } from './headlines'
import { introduces, readLead, tellsOfInterview } from './introductions'
import { stemOf } from './places'
import { type Posts } from './posts'
import { type Block } from './stages/1-blocks'

const isSame = (one: Posts, other: Posts): boolean =>
  one.name === other.name && (!one.place || !other.place || one.place.length < 2 || other.place.length < 2 || stemOf(one.place).slice(0, 2) === stemOf(other.place).slice(0, 2))

export const isKnown = (speakers: ReadonlyMap<number, Posts>, speaker: Posts): boolean => [...speakers.values()].some((known) => isSame(known, speaker))

/** Headings of the headlines' depth that nobody has claimed, with a text or its byline right below. */
function spareHeadings(blocks: readonly Block[], roles: readonly Role[]): number[] {
  const levels = new Set(blocks.flatMap(({ level }, index) => (roles[index] === 'headline' && level > 0 ? [level] : [])))
  return blocks.flatMap(({ level }, index) => (roles[index] === 'heading' && levels.has(level) && ['text', 'byline'].includes(roles[index + 1] ?? '') ? [index] : []))
}

/** Articles whose leads stand far from their headlines: of as many headlines as there are leads that introduce somebody else, each in turn. Gives the headlines. */
export function readFarLeads(blocks: readonly Block[], texts: readonly string[], roles: Role[], speakers: Map<number, Posts>): number[] {
  const spare = spareHeadings(blocks, roles)
  if (spare.length === 0) return []
  const led: Posts[] = []
  blocks.forEach((block, index) => {
    const speaker = roles[index] === 'text' && !isNews(block) ? readLead(texts[index]!) : null
    if (speaker && tellsOfInterview(texts[index]!, speaker) && !isKnown(speakers, speaker) && !led.some((known) => isSame(known, speaker))) led.push(speaker)
  })
  if (led.length !== spare.length) return []
  spare.forEach((headline, nth) => {
    roles[headline] = 'headline'
    speakers.set(headline, led[nth]!)
  })
  return spare
}

/** Introductions with no headline of their own: it is the one above the text that tells who speaks, or, of as many headlines as are left, the next. Gives the last lines of such headlines by introduction. */
export function claimFar(blocks: readonly Block[], texts: readonly string[], roles: Role[], speakers: ReadonlyMap<number, Posts>, leads: ReadonlySet<number>): Map<number, number> {
  const far = new Map<number, number>()
  const alone = [...speakers].filter(([index]) => !leads.has(index) && roles[index - 1] !== 'headline' && roles[index + 1] !== 'headline')
  for (const [index, { name }] of alone) {
    const text = blocks.findIndex((_, at) => at !== index && isUnderHeadline(blocks, roles, at) && introduces(texts[at]! + (roles[at + 1] === 'text' ? texts[at + 1]! : ''), name))
    if (text >= 0 && claimAbove(blocks, roles, text, 'headline') > 0) far.set(index, roles.lastIndexOf('headline', text))
  }
  const spare = spareHeadings(blocks, roles).filter((index) => roles[index + 1] === 'text')
  const left = alone.map(([index]) => index).filter((index) => !far.has(index)).sort((a, b) => a - b)
  if (left.length === spare.length) left.forEach((index, nth) => far.set(index, spare[nth]!))
  for (const headline of far.values()) roles[headline] = 'headline'
  return far
}
