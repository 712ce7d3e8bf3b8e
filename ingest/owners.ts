/** Which interview each line of a page belongs to. */
import { fold } from './fold'
import { endsSentence } from './heal'
import { isNews, type Role } from './headlines'
import { readPostLine } from './introductions'
import { readPosts } from './posts'
import { stemOf } from './places'
import { type Section } from './sections'
import { turnOf } from './turns'
import { findAll } from './words'
import { type Block } from './stages/1-blocks'

/** An interview by its order, the preface, or nobody. */
export type Owner = number | 'preface' | null

const says = /^(?:在?接受|说|表示|介绍|认为|指出|谈到|告诉|强调|坦言|透露|提出)/

/** What is known where a line stands: whose text is being read, and what may follow. */
interface Flow {
  owner: Owner
  /** Whether no headline vouches for the owner, so that a speaker quoted by name may take over. */
  floating: boolean
  /** Whether unmarked text is the page's preface: below its title, where no mark shows another. */
  prefaced: boolean
}

/** The owner of each block. A headline, a picture's caption or a sentence that quotes its speaker opens an interview's text; what follows belongs to it. */
export function assignOwners(blocks: readonly Block[], roles: readonly Role[], sections: readonly Section[]): Owner[] {
  const marked = roles.includes('preface-mark')
  let flow: Flow = { owner: null, floating: true, prefaced: false }
  const told = new Set<Owner>()
  const owners = blocks.map((block, index) => {
    if (roles[index] === 'preface-mark' && isInserted(blocks, roles, index, flow.owner)) return 'preface'
    const opened = openedAt(blocks, roles, index, sections, flow.owner)
    if (opened !== undefined) {
      const isHeader = typeof opened === 'number' && (sections[opened]!.start === index || sections[opened]!.introduction === index)
      flow = { owner: opened, floating: !isHeader, prefaced: !marked && (roles[index] === 'title' || roles[index] === 'strapline') }
    } else if (roles[index] === 'text' && flow.floating) flow = { ...flow, owner: ownerOfText(block, sections, flow) }
    else if (roles[index] === 'text') {
      const next = opensAnother(block, sections, flow.owner, told)
      if (next !== null) flow = { owner: next, floating: true, prefaced: false }
    }
    if (roles[index] === 'text') told.add(flow.owner)
    return flow.owner
  })
  return moveTurns(blocks, roles, sections, owners)
}

/** A turn that bears the label of an interview's speaker is that interview's, with the question above it and the lines it goes on in. */
function moveTurns(blocks: readonly Block[], roles: readonly Role[], sections: readonly Section[], owners: readonly Owner[]): Owner[] {
  const moved = [...owners]
  blocks.forEach((block, index) => {
    const turn = roles[index] === 'text' ? speakerOfTurn(block, sections) : null
    if (turn === null || turn === owners[index]) return
    if (roles[index - 1] === 'text' && isQuestion(blocks[index - 1]!)) moved[index - 1] = turn
    moved[index] = turn
    for (let at = index; roles[at + 1] === 'text' && !endsSentence(blocks[at]!.passage.text) && !isQuestion(blocks[at + 1]!) && owners[at + 1] === owners[index]; at++) moved[at + 1] = turn
  })
  return moved
}

const isQuestion = ({ passage }: Block): boolean => turnOf(fold(passage.text.slice(0, 16))) === 'question'

/** The interview whose speaker a turn of a conversation is labelled with: `林一：…`. */
function speakerOfTurn({ passage }: Block, sections: readonly Section[]): number | null {
  const label = /^[^：]{2,16}(?=：)/.exec(fold(passage.text.slice(0, 20)))?.[0]
  const found = sections.flatMap(({ name }, at) => (name === label ? [at] : []))
  return found.length === 1 ? found[0]! : null
}

function ownerOfText(block: Block, sections: readonly Section[], { owner, prefaced }: Flow): Owner {
  const text = fold(block.passage.text)
  return quotedSpeaker(text, sections, owner) ?? (owner === null ? onlyNamed(text, sections) : null) ?? (prefaced && owner === null && text.length >= 15 && endsSentence(text) ? 'preface' : owner)
}

/** Above all headlines: the one interview whose speaker a text names. */
function onlyNamed(text: string, sections: readonly Section[]): number | null {
  const found = text.length < 40 ? [] : sections.flatMap(({ name }, at) => (name.length > 2 && text.includes(name) ? [at] : []))
  return found.length === 1 ? found[0]! : null
}

/** Where headlines stand below their texts, or one below the other: a text that names with place and post a speaker of whom nothing was told yet. */
function opensAnother(block: Block, sections: readonly Section[], owner: Owner, told: ReadonlySet<Owner>): number | null {
  const text = fold(block.passage.text.slice(0, 400))
  const next = quotedSpeaker(text, sections, owner)
  return next !== null && next !== owner && !told.has(next) && sections[next]!.place.length >= 2 && speaksFor(text, sections[next]!)
    && !(typeof owner === 'number' && text.includes(sections[owner]!.name)) ? next : null
}

/** A note of the editors between an interview's headline and its text, all on one line. */
const isInserted = (blocks: readonly Block[], roles: readonly Role[], index: number, owner: Owner): boolean =>
  typeof owner === 'number' && blocks[index]!.passage.text.length > 12 && ['introduction', 'byline', 'headline'].includes(roles[index - 1]!)

/** The owner a block opens, null where it closes one, undefined where it does neither. */
function openedAt(blocks: readonly Block[], roles: readonly Role[], index: number, sections: readonly Section[], owner: Owner): Owner | undefined {
  const [block, role] = [blocks[index]!, roles[index]!]
  const own = sections.findIndex((section) => section.start === index || section.introduction === index)
  if (own >= 0) return own
  if (role === 'title' || role === 'strapline' || role === 'aside-mark') return null
  if (role === 'preface-mark') return 'preface'
  if (role === 'heading') return isSubheading(block, sections, owner) ? undefined : null
  if (isNews(block)) return null
  return role === 'text' ? openedByCaption(blocks, index, sections, owner) : undefined
}

const isSubheading = (block: Block, sections: readonly Section[], owner: Owner): boolean =>
  typeof owner === 'number' && block.level > sections[owner]!.level

/** A caption opens its speaker's text, unless it only cuts a sentence of somebody else's whose own headline stands elsewhere. */
function openedByCaption(blocks: readonly Block[], index: number, sections: readonly Section[], owner: Owner): number | undefined {
  const { text: printed } = blocks[index]!.passage
  if (printed.length > 60) return undefined
  const text = fold(printed)
  const shown = sections.flatMap((section, at) => (isCaptionOf(text, section) ? [at] : []))
  if (shown.length === 0) return undefined
  const next = fold(blocks[index + 1]?.passage.text.slice(0, 200) ?? '')
  const found = shown.find((at) => shown.length === 1 || speaksFor(next, sections[at]!)) ?? shown[0]!
  const cuts = typeof owner === 'number' && owner !== found && blocks[index - 1]?.kind === 'text' && !endsSentence(blocks[index - 1]!.passage.text)
  return cuts && sections[found]!.start < index && !opensText(next, sections[found]!) ? undefined : found
}

/** Whether a text begins as a lead does: with speech, or with its own speaker or place in its first words. */
const opensText = (text: string, { name, place }: Section): boolean =>
  text.startsWith('“') || text.slice(0, 80).includes(name) || (place.length >= 2 && text.slice(0, 30).includes(place))

/** The interview whose speaker a sentence quotes by name; of two with one name, the one whose place it names, or which is being read. */
function quotedSpeaker(text: string, sections: readonly Section[], owner: Owner): number | null {
  const found = sections.flatMap(({ name }, at) => (findAll(text, name).some((from) => /[长记任员席]$/.test(text.slice(Math.max(0, from - 1), from)) || says.test(text.slice(from + name.length, from + name.length + 4))) ? [at] : []))
  return found.length > 1 ? found.find((at) => speaksFor(text, sections[at]!)) ?? found.find((at) => at === owner) ?? null : found[0] ?? null
}

/** Whether a text names a speaker together with the place spoken for: two of one name are told apart by it. */
const speaksFor = (text: string, { name, place }: Section): boolean =>
  findAll(text, name).some((at) => place !== '' && /^[^。！？”]*$/.test(text.slice(text.lastIndexOf(place, at) + place.length, at)) && text.lastIndexOf(place, at) >= 0)

/** The one interview whose speaker a text names: its own, where that is among them; null where there is none. A name of two characters, which may be a word, has to speak where it is another's. */
export function tellerOf(text: string, owner: Owner, sections: readonly Section[]): number | null {
  if (typeof owner !== 'number') return null
  if (text.includes(sections[owner]!.name)) return owner
  const others = sections.flatMap(({ name }, at) => (at !== owner && text.includes(name) && (name.length > 2 || quotedSpeaker(text, [sections[at]!], null) === 0) ? [at] : []))
  return others.length === 1 && sections.every(({ name }, at) => at === others[0] || name !== sections[others[0]!]!.name) ? others[0]! : null
}

/** The one other interview whose speaker a text names, where it names not its own; null where there is none. */
export function namesAnother(text: string, owner: Owner, sections: readonly Section[]): number | null {
  const teller = tellerOf(text, owner, sections)
  return teller === owner ? null : teller
}

/** Whether a block is a picture's caption and no text: a speaker's or a place's name alone on its line, or a speaker's with the posts. */
export const isCaption = (block: Block, sections: readonly Section[]): boolean => {
  if (block.passage.text.length > 60) return false
  const text = fold(block.passage.text)
  return sections.some((section) => isCaptionOf(text, section))
}

function isCaptionOf(text: string, { name, place, speaker }: Section): boolean {
  if (text.replace(/ /g, '') === name || text === speaker.place) return true
  if (!text.includes(name) || text.length > 45 || /[。；！？]/.test(text)) return false
  const read = text.endsWith(name) && !/，/.test(text) ? readPosts(text) : readPostLine(text)
  return read?.name === name && (!read.place || read.place.length < 2 || !place || stemOf(read.place).slice(0, 2) === place.slice(0, 2))
}
