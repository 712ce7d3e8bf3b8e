/** The lines of text that belong to interviews, as columns and pictures have cut them. */
import { fold } from './fold'
import { endsSentence, goesOn } from './heal'
import { type Role } from './headlines'
import { introduces } from './introductions'
import { isCaption, type Owner } from './owners'
import { type Section } from './sections'
import { type Block } from './stages/1-blocks'
import { turnOf } from './turns'

export interface Body {
  /** Index of the block. */
  at: number
  text: string
  /** Whose text it is printed among; what stands in nobody's or among the preface may be a column that has lost its interview. */
  owner: Owner
  isCut: boolean
  /** The text with the cut lines above it in its run, as far as quotes may reach. */
  tail: string
  /** The text with the lines below it that go on with it, likewise. */
  head: string
  /** Ordinal of the stretch of one owner that no headline, caption or other owner interrupts. */
  run: number
  /** Whether a headline of its own stands above its run. */
  isHeaded: boolean
  isHeading: boolean
  /** Whether it opens with the label of a turn: 记者：, 答：. */
  isTurn: boolean
}

/** A line of an interview's own. */
export type OwnBody = Body & { owner: number }

export const isOwn = (body: Body): body is OwnBody => typeof body.owner === 'number'

/** Every line of text, in the order of print. */
export function findBodies(blocks: readonly Block[], roles: readonly Role[], owners: readonly Owner[], sections: readonly Section[]): Body[] {
  const bodies: Body[] = []
  let [run, isHeaded, broken] = [0, false, true]
  blocks.forEach((block, at) => {
    const [role, owner] = [roles[at]!, owners[at]!]
    if (['headline', 'introduction', 'title', 'strapline'].includes(role)) [broken, isHeaded] = [true, role === 'headline' || role === 'introduction']
    const isHeading = role === 'heading'
    if (role !== 'text' && !(isHeading && typeof owner === 'number')) return
    if (typeof owner === 'number' && isCaption(block, sections)) {
      if (bodies.at(-1)?.owner !== owner || beginsAnew(bodies, blocks[at + 1], sections[owner]!)) [broken, isHeaded] = [true, false]
      return
    }
    const last = bodies.at(-1)
    if (last?.owner !== owner && !broken) [broken, isHeaded] = [true, false]
    if (broken) run += 1
    broken = false
    const text = fold(block.passage.text)
    const isOn = last !== undefined && last.run === run && last.isCut
    bodies.push({ at, text, tail: isOn ? (last.tail + text).slice(-600) : text, head: text, owner, isCut: !isHeading && !endsSentence(text), run, isHeaded, isHeading, isTurn: isTurn(text.slice(0, 16), sections) })
  })
  for (let at = bodies.length - 2; at >= 0; at--) if (bodies[at]!.isCut && bodies[at + 1]!.run === bodies[at]!.run) bodies[at]!.head = (bodies[at]!.text + bodies[at + 1]!.head).slice(0, 600)
  // What a turn of a conversation follows is whole, whatever it ends in; what a closing quote follows is not.
  return bodies.map((body, index) => {
    const next = bodies[index + 1]?.run === body.run ? bodies[index + 1]! : null
    return next && !body.isHeading ? { ...body, isCut: !next.isTurn && (body.isCut || goesOn.test(next.text)) } : body
  })
}

/** Whether a text opens with the label of a question or an answer, or with any speaker's. */
const isTurn = (opening: string, sections: readonly Section[]): boolean =>
  turnOf(opening) !== null || sections.some(({ name }) => turnOf(opening, name) !== null)

/** Whether what stands below a picture in the text of its own interview is the lead, which the text so far has lacked. */
function beginsAnew(bodies: readonly Body[], next: Block | undefined, { name }: Section): boolean {
  const first = bodies.find(({ run }) => run === bodies.at(-1)?.run)
  return next?.kind === 'text' && introduces(fold(next.passage.text.slice(0, 300)), name) && first !== undefined && !introduces(first.text, name)
}

/** The text of a body and, where its run goes on, the one below: what surely goes where the body goes. */
export function chunkOf(bodies: readonly Body[], from: number): string {
  const goesOn = bodies[from + 1]?.run === bodies[from]!.run && !bodies[from]!.isCut
  return bodies[from]!.text + (goesOn ? bodies[from + 1]!.text : '')
}

/** What surely belongs to each interview: its headline, and its texts from their beginnings to the first cut. */
export function ownTexts(blocks: readonly Block[], roles: readonly Role[], bodies: readonly Body[], sections: readonly Section[]): string[] {
  return sections.map((section, owner) => {
    const headline = blocks.slice(section.start, section.start + 3).filter((_, index) => roles[section.start + index] === 'headline').map(({ passage }) => fold(passage.text))
    const sure = bodies.filter((body, index) => body.owner === owner && firstCut(bodies, index) >= index)
    return [...headline, ...sure.map(({ text }) => text)].join('\n')
  })
}

/** The first body of a body's run that is cut. */
function firstCut(bodies: readonly Body[], index: number): number {
  let first = index
  while (bodies[first - 1]?.run === bodies[index]!.run) first -= 1
  while (bodies[first + 1]?.run === bodies[index]!.run && !bodies[first]!.isCut) first += 1
  return first
}
