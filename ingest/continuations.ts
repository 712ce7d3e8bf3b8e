/** What speaks for one passage going on after another, in points; only more than nothing joins them. All texts are folded. */
import { type Body, isOwn, type OwnBody } from './bodies'
import { type Kinship } from './kinship'
import { namesAnother } from './owners'
import { type Section } from './sections'

/** What is known of a page's passages when its cuts are weighed. */
export interface Passages {
  bodies: readonly Body[]
  sections: readonly Section[]
  /** For each the one that print has next. */
  natural: readonly (number | null)[]
  /** A passage with what likely goes where it goes. */
  chunkAt: (index: number) => string
  kinship: Kinship
}

/** A cut and a passage that may go on there, by their ordinals. */
export interface Pair {
  row: number
  column: number
  /** What the words on both sides of the cut say; see continuities. */
  joint: number
  /** Whether words say of one of the two that it belongs elsewhere. */
  isClaimed: boolean
}

/** The gain of what may not be. */
export const never = -100

/** What the printed order speaks for a joint, and for one that says nothing itself; an exchange must outweigh it on both sides. */
const [asPrinted, asPrintedAlone] = [3, 2]

/** A cut is followed by something: a joint may speak this much against itself. */
const mustGoOn = 2

/** A text whose next lines were another's goes on below these. */
const resumed = 2

/** How much of matters that two interviews share may count: no more than a word that the cut has parted; and how much those of one interview may add to such a word. */
const [mostKin, mostOwn] = [4, 2]

/** Evidence enough to give an interview a text that was printed in nobody's. */
const evident = 2

/** What no sentence begins with. */
export const midSentence = /^[，、；：。！？”》）（%]|^[\u3400-\u9fff][，、；。]|^(?:并(?![不非])|以及|从而|进而)|^等(?:\d|[两三四五六七八九十]+[个大项家]|项目|企业)|^\d(?!\d{0,3}年|\d?月)/
/** What sentences like to begin with. */
const opens = /^(?:“|[一二三四五六七八九十]是|第[一二三四五六七八九十]|首先|其次|再次|最后|同时|此外|下一步|今年|去年|近年来|关于|聚焦|围绕|谈[到及]|采访|记者|坚定|持续|深入|全面|全力|坚持|着力)|^.{0,14}方面，|^[^，。]{1,8}(?:说|表示|介绍|认为|提到|坦言)[，。：]/

const within = (least: number, most: number, points: number): number => Math.max(least, Math.min(most, points))

/** What speaks for a pair. Only what an interview has been cut in asks for more. */
export function gainOf(page: Passages, pair: Pair): number {
  const { bodies, sections, natural, chunkAt, kinship } = page
  const { row, column, joint } = pair
  const [from, to] = [bodies[row] as OwnBody, bodies[column]!]
  // A text that is signed goes on only where its last words say so.
  if (from.isSigned && joint <= 0) return never
  // A text printed in nobody's goes on with an interview only where the joint itself says so.
  if (!isOwn(to)) return joint < evident ? never : joint + within(-mostKin, mostKin, kinship(chunkAt(column), from.owner))
  if (namesAnother(to.text, from.owner, sections) !== null || (column < row && to.leads.includes(from.owner))) return never
  const isNatural = natural[row] === column && namesAnother(chunkAt(column), from.owner, sections) === null
  return joint + mustGoOn + (isNatural ? gainAsPrinted(page, from, to, pair) : gainElsewhere(page, from, to, pair))
}

function gainAsPrinted({ chunkAt, kinship }: Passages, from: OwnBody, to: Body, { column, joint, isClaimed }: Pair): number {
  const order = joint !== 0 ? asPrinted : isClaimed ? 0 : asPrintedAlone - (opens.test(to.text) ? 1 : 0)
  return order + within(-3, 0, kinship(chunkAt(column), from.owner))
}

function gainElsewhere({ bodies, sections, natural, chunkAt, kinship }: Passages, from: OwnBody, to: OwnBody, { row, column, joint }: Pair): number {
  const above = bodies[column - 1]
  const isInner = above?.run === to.run && !above.isCut && !midSentence.test(to.text)
  const order = (column < row ? 1 : 0) + (sections[from.owner]!.start > to.at && sections[to.owner]!.start < to.at ? 3 : 0)
  const looks = (midSentence.test(to.text) ? 1.5 : 0) - (opens.test(to.text) ? 2 : 0) - (isInner ? 1.5 : 0) - (joint === 0 ? 0.8 : 0)
  const goesOnBelow = from.owner === to.owner && from.run === to.run && isInner && !isLead(above, from, sections) && natural[row] !== null && column > row + 1 && !opens.test(to.text)
  const chunk = chunkAt(column)
  const teller = namesAnother(from.text, from.owner, sections) ?? from.owner
  const kin = teller !== to.owner ? kinship(chunk, teller) - kinship(chunk, to.owner) : joint > 0 ? within(0, mostOwn, kinship(chunk, teller)) : 0
  return looks - 1 - order + (goesOnBelow ? resumed - 0.1 * (column - row) : 0) + within(-mostKin, mostKin, kin)
}

/** Whether a passage introduces another interview's speaker: what stands below it is that one's. */
function isLead({ text, leads }: Body, { owner }: OwnBody, sections: readonly Section[]): boolean {
  const other = namesAnother(text, owner, sections)
  return other !== null && leads.includes(other)
}
