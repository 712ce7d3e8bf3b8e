/** Which lines are headlines and titles: told by what stands below them. */
import { fold } from './fold'
import { endsSentence } from './heal'
import { type Block } from './stages/1-blocks'
import { turnOf } from './turns'

export type Role = Block['kind'] | 'headline' | 'title'

const longest = 48

/** A report that opens as reports do: an article of its own, and no interview. */
export const isNews = ({ kind, passage }: Block): boolean =>
  kind === 'text' && /^(?:本(?:报|网|台|刊)[\u3400-\u9fff]{0,6}讯|新华社[\u3400-\u9fff]{2,8}[\d月日]{0,8}电|据[\u3400-\u9fff]{2,12}(?:消息|报道)[,，])/.test(passage.text)

/** Claims the lines above a block for a headline or a title: one, and those above it that are set as one with it. Says how many it took. */
export function claimAbove(blocks: readonly Block[], roles: Role[], index: number, role: Role): number {
  let bottom = index - 1
  while (bottom > 0 && (roles[bottom] === 'label' || roles[bottom] === 'byline' || roles[bottom] === 'furniture') && blocks[bottom + 1]!.gap <= 2) bottom -= 1
  let taken = 0
  for (let above = bottom; above >= Math.max(0, bottom - 2); above--) {
    const lower = blocks[above + 1]!
    if (!couldBeHeadline(blocks, roles, above, taken === 0) || (taken > 0 && !isSetWith(blocks[above]!, lower, taken))) break
    roles[above] = role
    taken += 1
  }
  return taken
}

/** Claims the line below posts and a name for their headline, where nothing above serves. */
export function claimBelow(blocks: readonly Block[], roles: Role[], index: number): boolean {
  const below = index + 1
  if (below >= blocks.length || !couldBeHeadline(blocks, roles, below, true) || (roles[below] !== 'heading' && blocks[below]!.passage.text.length > 30)) return false
  roles[below] = 'headline'
  return true
}

/** Whether a line may be a headline; one right above an introduction may end in a question or a call. */
export function couldBeHeadline(blocks: readonly Block[], roles: readonly Role[], at: number, isNext: boolean): boolean {
  if (roles[at] === 'heading') return true
  if (roles[at] !== 'text') return false
  const text = fold(blocks[at]!.passage.text)
  if (text.length > longest || /[，、；：。]$/.test(text) || turnOf(text) !== null) return false
  if (!endsSentence(text)) return true
  return isNext && /[？！…][”）》]?$/.test(text) && text.length <= 32 && !/。/.test(text) && standsAlone(blocks, at)
}

const standsAlone = (blocks: readonly Block[], at: number): boolean => at === 0 || blocks[at - 1]!.kind !== 'text' || endsSentence(blocks[at - 1]!.passage.text)

/** Two lines of one headline: of one Markdown depth, or short and with at most one blank line between; a third only where no blank line parts them. */
const isSetWith = (upper: Block, lower: Block, taken: number): boolean =>
  lower.level > 0 ? upper.level === lower.level && taken < 2
    // A second line may stand without the # of the first.
    : upper.level > 0 ? lower.gap === 0 && taken < 2 && isShort(lower) && isAlike(upper.passage.text.length, lower.passage.text.length)
    : upper.level === 0 && (lower.gap === 0 && (taken < 2 || isShort(upper)) || (lower.gap === 1 && taken < 2 && isShort(upper) && isShort(lower) && isAlike(upper.passage.text.length, lower.passage.text.length)))

const isAlike = (upper: number, lower: number): boolean => Math.min(upper, lower) >= 4 && Math.max(upper, lower) <= 2 * Math.min(upper, lower)

const isShort = ({ passage }: Block): boolean => passage.text.length <= 20 && !/[，。；：,;:]/.test(passage.text)

/** Whether a text stands below what may be its own headline, a byline or a label between them aside. */
export function isUnderHeadline(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  if (roles[index] !== 'text' || !/[。！？]/.test(blocks[index]!.passage.text)) return false
  let above = index - 1
  while (above >= 0 && ['byline', 'label', 'signature', 'furniture', 'credit', 'preface-mark'].includes(roles[above]!)) above -= 1
  if (above < 0) return false
  return roles[above] === 'heading' || (couldBeHeadline(blocks, roles, above, true) && blocks[above]!.passage.text.length >= 5 && (above === 0 || blocks[above]!.gap > 0 || roles[above - 1] !== 'text'))
}
