/** Which lines are headlines and titles: told by what stands below them. */
import { fold } from './fold'
import { endsSentence } from './heal'
import { type Block } from './stages/1-blocks'

export type Role = Block['kind'] | 'headline' | 'title'

const longest = 48

/** The role of each block: what stage 1 saw, with the lines above an introduction read as its headline, and those above a strapline as the page's title. */
export function tellHeadlines(blocks: readonly Block[]): Role[] {
  const roles: Role[] = blocks.map((block) => block.kind)
  blocks.forEach((block, index) => {
    if (block.kind === 'introduction') claimAbove(blocks, roles, index, 'headline')
    if (block.kind === 'strapline') claimAbove(blocks, roles, index, 'title')
    if (isNews(block)) claimAbove(blocks, roles, index, 'heading')
  })
  if (!roles.includes('title')) {
    const first = blocks.findIndex((block, index) => roles[index] === 'heading' && block.level === 1)
    if (first >= 0) roles[first] = 'title'
  }
  return roles
}

/** A report that opens as reports do: an article of its own, and no interview. */
export const isNews = ({ kind, passage }: Block): boolean => kind === 'text' && /^本(?:报|网|台)讯/.test(passage.text)

/** Claims the line above, and the one above that where the two are set as one headline. */
function claimAbove(blocks: readonly Block[], roles: Role[], index: number, role: Role): void {
  for (let above = index - 1; above >= Math.max(0, index - 2); above--) {
    const isSecond = above === index - 2
    if (!couldBeHeadline(blocks, roles, above) || (isSecond && !isSetWith(blocks[above]!, blocks[above + 1]!))) return
    roles[above] = role
  }
}

function couldBeHeadline(blocks: readonly Block[], roles: readonly Role[], at: number): boolean {
  if (roles[at] === 'heading') return true
  const text = fold(blocks[at]!.passage.text)
  return roles[at] === 'text' && text.length <= longest && !endsSentence(text) && !/[，、；：]$/.test(text)
}

/** Two lines of one headline: of one Markdown depth, or short and with at most one blank line between. */
const isSetWith = (upper: Block, lower: Block): boolean =>
  lower.level > 0 ? upper.level === lower.level : upper.level === 0 && (lower.gap === 0 || (lower.gap === 1 && isShort(upper) && isShort(lower)))

const isShort = ({ passage }: Block): boolean => passage.text.length <= 20 && !/[，。；：,;:]/.test(passage.text)
