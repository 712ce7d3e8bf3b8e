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
  /** Whether a signature stands right below it. */
  isSigned: boolean
  /** The text with the cut lines above it in its run, as far as quotes may reach. */
  tail: string
  /** The text with the lines below it that go on with it, likewise. */
  head: string
  /** Ordinal of the stretch of one owner that no headline, caption or other owner interrupts. */
  run: number
  /** Whether a headline of its own stands above its run. */
  isHeaded: boolean
  isHeading: boolean
  /** The interviews whose speakers it introduces, with post and name. */
  leads: readonly number[]
  /** Whether it opens with the label of a turn: 记者：, 答：. */
  isTurn: boolean
}

/** A line of an interview's own. */
export type OwnBody = Body & { owner: number }

export const isOwn = (body: Body): body is OwnBody => typeof body.owner === 'number'

/** Every line of text, in the order of print. */
export function findBodies(blocks: readonly Block[], roles: readonly Role[], owners: readonly Owner[], sections: readonly Section[]): Body[] {
  const bodies: Body[] = []
  let [run, isHeaded, broken, isPreface] = [0, false, true, false]
  blocks.forEach((block, at) => {
    const [role, owner] = [roles[at]!, owners[at]!]
    // What stands right below the preface's mark is the preface, up to its first finished sentence.
    if (role === 'preface-mark') isPreface = !endsSentence(block.passage.text) || block.passage.text.length <= 12
    else if (isPreface && role === 'text' && owner === 'preface') {
      isPreface = !endsSentence(block.passage.text)
      return
    }
    if (['headline', 'introduction', 'title', 'strapline'].includes(role)) [broken, isHeaded] = [true, role === 'headline' || role === 'introduction']
    // A signature closes a text; the line below it may be anybody's.
    if (role === 'signature') broken = true
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
    bodies.push({ at, text, tail: isOn ? (last.tail + text).slice(-600) : text, head: text, owner, isCut: !isHeading && !endsSentence(text), isSigned: roles[at + 1] === 'signature', run, isHeaded, isHeading, leads: sections.flatMap(({ name }, index) => (introduces(text, name) ? [index] : [])), isTurn: isTurn(text.slice(0, 16), sections) })
  })
  for (let at = bodies.length - 2; at >= 0; at--) if (bodies[at]!.isCut && bodies[at + 1]!.run === bodies[at]!.run) bodies[at]!.head = (bodies[at]!.text + bodies[at + 1]!.head).slice(0, 600)
  // What a closing quote follows is not whole, whatever it ends in.
  return bodies.map((body, index) => {
    const next = bodies[index + 1]?.run === body.run ? bodies[index + 1]! : null
    return next && !body.isHeading ? { ...body, isCut: body.isCut || goesOn.test(next.text) } : body
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

/** A body with the lines that it surely goes on in, and where it ends a sentence there, the paragraph of its run, if that is no lead, or the question right below: what likely goes where the body goes. `sure` holds the cuts that go on as printed. */
export function chunkOf(bodies: readonly Body[], from: number, sure: ReadonlySet<number>): string {
  const end = paragraphEnd(bodies, from, sure)
  const [last, below] = [bodies[end]!, bodies[end + 1]]
  const goesOn = below && !last.isCut && below.leads.length === 0 && (below.run === last.run || (below.isTurn && below.at === last.at + 1))
  return bodies.slice(from, goesOn ? paragraphEnd(bodies, end + 1, sure) + 1 : end + 1).map(({ text }) => text).join('')
}

function paragraphEnd(bodies: readonly Body[], from: number, sure: ReadonlySet<number>): number {
  let end = from
  while (bodies[end]!.isCut && sure.has(end) && bodies[end + 1]?.run === bodies[end]!.run) end += 1
  return end
}

/** What surely belongs to each interview: its headline, and its texts from their beginnings to the first cut. */
export function ownTexts(blocks: readonly Block[], roles: readonly Role[], bodies: readonly Body[], sections: readonly Section[]): string[] {
  return sections.map((section, owner) => {
    const headline = blocks.slice(section.start, section.start + 3).filter((_, index) => roles[section.start + index] === 'headline').map(({ passage }) => fold(passage.text))
    // A lead among another's texts: what stands below its own headline may be anybody's.
    const lead = bodies.find(({ leads }) => leads.includes(owner))
    if (lead && lead.owner !== owner) return [...headline, lead.text].join('\n')
    const led = new Set(bodies.filter((body) => body.owner === owner && body.leads.includes(owner)).map(({ run }) => run))
    // What stands below its headline is another's tail where its own lead stands elsewhere and has no cut to go on from.
    const isWhole = led.size > 0 && bodies.every((body, index) => !led.has(body.run) || bodies[index + 1]?.run === body.run || !body.isCut)
    const sure = bodies.filter((body, index) => body.owner === owner && (!isWhole || led.has(body.run)) && firstCut(bodies, index) >= index)
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
