/** The interviews of a page: where each begins, who speaks in it, and what the lines around it are. */
import { type Note } from '../cypher/types'
import { fold } from './fold'
import { endsSentence } from './heal'
import { claimFar, isKnown, readFarLeads } from './far-headlines'
import { claimAbove, claimBelow, couldBeHeadline, isNews, isUnderHeadline, type Role } from './headlines'
import { looksIntroduced, readIntroduction, readLead, readNamedHeadline, readPostLine, tellsOfInterview } from './introductions'
import { type Passage } from './passage'
import { stemOf } from './places'
import { type Posts } from './posts'
import { type Block } from './stages/1-blocks'

export interface Section {
  /** Index of its first block: its headline, or its introduction. */
  start: number
  /** Index of the line that introduces its speaker; null where only the text does. */
  introduction: number | null
  name: string
  /** The place spoken for, without its kind; empty where none is named. */
  place: string
  level: number
  speaker: Posts
}

export interface Layout {
  roles: Role[]
  sections: Section[]
  notes: Note[]
}

/** More than this are no page. */
const mostSections = 200

/** What each line of a page is, and the interviews it holds. */
export function findSections(blocks: readonly Block[]): Layout {
  const texts = blocks.map((block) => (block.kind === 'text' && block.passage.text.length > 400 ? fold(block.passage.text.slice(0, 400)) : fold(block.passage.text)))
  const roles: Role[] = blocks.map(({ kind }) => kind)
  const speakers = new Map<number, Posts>()
  const notes = readMarked(blocks, texts, roles, speakers)
  blocks.forEach((block, index) => {
    if (roles[index] === 'introduction') claimAbove(blocks, roles, index, 'headline')
    if (isNews(block)) claimAbove(blocks, roles, index, 'heading')
  })
  releaseCut(blocks, roles)
  claimStraplines(blocks, roles)
  readUnmarked(blocks, texts, roles, speakers)
  const leads = readLeads(blocks, texts, roles, speakers)
  for (const headline of readFarLeads(blocks, texts, roles, speakers)) leads.add(headline)
  if (speakers.size > mostSections) notes.push({ stage: 'interviews', message: `expected at most ${mostSections} interviews on a page, found ${speakers.size}; the first are read` })
  const far = claimFar(blocks, texts, roles, speakers, leads)
  const sections = [...speakers].map(([index, speaker]) => makeSection(blocks, roles, far.get(index) ?? index, leads.has(index) ? null : index, speaker)).sort((a, b) => a.start - b.start).slice(0, mostSections)
  findTitle(blocks, roles, sections)
  return { roles, sections, notes }
}

/** Introductions by a mark of their own. One that names nobody is the page's strapline where it has none, and is noted else. */
function readMarked(blocks: readonly Block[], texts: readonly string[], roles: Role[], speakers: Map<number, Posts>): Note[] {
  const marked = blocks.flatMap((_, index) => (roles[index] === 'introduction' ? [index] : []))
  for (const index of marked) {
    const speaker = readIntroduction(texts[index]!)
    if (speaker) speakers.set(index, speaker)
  }
  const unread = marked.filter((index) => !speakers.has(index))
  const spare = speakers.size > 0 && !roles.includes('strapline') ? unread.find((index) => looksIntroduced(texts[index]!)) : undefined
  if (spare !== undefined) roles[spare] = 'strapline'
  return unread.filter((index) => index !== spare).map((index) => note('expected posts and a name after 访, found none that can be read', blocks[index]!.passage))
}

/** Where one headline of several alone has a line set apart above it, below a text, and a sentence is left unfinished there, that line is the end of a column and no headline. */
function releaseCut(blocks: readonly Block[], roles: Role[]): void {
  const starts = blocks.flatMap((_, index) => (roles[index] === 'headline' && roles[index - 1] !== 'headline' ? [index] : []))
  const apart = starts.filter((index) => roles[index + 1] === 'headline' && blocks[index + 1]!.gap > 0)
  if (starts.length > 1 && apart.length === 1 && roles[apart[0]! - 1] === 'text' && blocks[apart[0]!]!.level === 0 && !endsSentence(blocks[apart[0]! - 1]!.passage.text)) roles[apart[0]!] = 'text'
}

/** A strapline stands below the page's title; below a headline, where the page has another, it is a line of that headline. */
function claimStraplines(blocks: readonly Block[], roles: Role[]): void {
  const lines = blocks.flatMap((_, index) => (roles[index] === 'strapline' ? [index] : []))
  const isHeader = (index: number): boolean => ['introduction', 'post-line'].includes(roles[index] ?? '') || (['label', 'byline'].includes(roles[index] ?? '') && isHeader(index + 1))
  for (const index of lines) {
    if (lines.length > 1 && isHeader(index + 1) && claimAbove(blocks, roles, index, 'headline') > 0) roles[index] = 'headline'
    else claimAbove(blocks, roles, index, 'title')
  }
}

/** Headlines that begin with a name, and posts and a name alone on a line. What names a speaker again is a caption or a pulled quote. */
function readUnmarked(blocks: readonly Block[], texts: readonly string[], roles: Role[], speakers: Map<number, Posts>): void {
  blocks.forEach((_, index) => {
    if (roles[index] !== 'named-headline') return
    const { speaker } = readNamedHeadline(texts[index]!)!
    const isAbove = roles.slice(index + 1, index + 3).includes('introduction')
    roles[index] = isAbove ? 'headline' : isKnown(speakers, speaker) ? 'furniture' : 'introduction'
    if (roles[index] === 'introduction') speakers.set(index, speaker)
  })
  for (const above of [true, false]) blocks.forEach((_, index) => {
    if (roles[index] !== 'post-line') return
    const speaker = readPostLine(texts[index]!)!
    if (isKnown(speakers, speaker) || (!above && isQuotedBelowHeadline(blocks, texts, roles, speaker))) return
    if (above ? claimAbove(blocks, roles, index, 'headline') === 0 && !claimBelow(blocks, roles, index) : false) return
    roles[index] = 'introduction'
    speakers.set(index, speaker)
  })
  roles.forEach((role, index) => { if (role === 'post-line') roles[index] = 'text' })
}

const isQuotedBelowHeadline = (blocks: readonly Block[], texts: readonly string[], roles: readonly Role[], speaker: Posts): boolean =>
  blocks.some((_, index) => isUnderHeadline(blocks, roles, index) && texts[index]!.includes(speaker.name))

/** Articles below a headline of their own that introduce their speaker in the running text only. Gives the first lines of their headlines. */
function readLeads(blocks: readonly Block[], texts: readonly string[], roles: Role[], speakers: Map<number, Posts>): Set<number> {
  const marked = speakers.size
  const depth = Math.max(0, ...[...speakers.keys()].map((index) => blocks[index]!.level))
  const found = new Set<number>()
  blocks.forEach((block, index) => {
    if (!isUnderHeadline(blocks, roles, index) || isNews(block)) return
    const text = texts[index]! + (roles[index + 1] === 'text' ? texts[index + 1]! : '')
    const speaker = readLead(text)
    if (!speaker || isKnown(speakers, speaker)) return
    if (marked > 1 && !tellsOfInterview(text, speaker)) return
    if (marked > 1 && depth > 0 && blocks[index - 1]!.level > depth) return
    const taken = claimAbove(blocks, roles, index, 'headline')
    if (taken === 0) return
    const start = roles.lastIndexOf('headline', index - 1) - taken + 1
    speakers.set(start, speaker)
    found.add(start)
  })
  return found
}

/** The section of a speaker; `index` is its introduction, or a line of its headline. */
function makeSection(blocks: readonly Block[], roles: readonly Role[], index: number, introduction: number | null, speaker: Posts): Section {
  let start = index
  const isOwn = (at: number): boolean => roles[at] === 'headline' || (['label', 'byline', 'furniture'].includes(roles[at]!) && at > 0 && isOwn(at - 1))
  while (introduction !== null && start > 0 && isOwn(start - 1)) start -= 1
  return { start, introduction, name: speaker.name, place: stemOf(speaker.place ?? ''), level: blocks[start]!.level, speaker }
}

/** The page's title, where no strapline shows it: the first heading of the first depth, or a line set apart above the first headline. */
function findTitle(blocks: readonly Block[], roles: Role[], sections: readonly Section[]): void {
  if (roles.includes('title')) return
  const first = blocks.findIndex((block, index) => roles[index] === 'heading' && block.level === 1)
  const preface = roles.indexOf('preface-mark')
  if (first >= 0) roles[first] = 'title'
  else if (preface > 0) claimAbove(blocks, roles, preface, 'title')
  else if (sections.length > 1 && roles[0] === 'headline' && roles[1] === 'headline' && blocks[1]!.gap > 0 && sections.slice(1).every(({ start }) => roles[start + 1] !== 'headline')) {
    roles[0] = 'title'
    sections[0]!.start = 1
  } else {
    // What a page opens with, above the first headline and set apart from it, is the title of them all.
    const top = roles.findIndex((role) => role !== 'furniture' && role !== 'front-matter')
    const isTop = sections.length > 0 && top >= 0 && top < sections[0]!.start && (blocks[top + 1]?.gap ?? 0) > 0
    if (isTop && roles[top] === 'text' && /^[^。；]{4,}$/.test(blocks[top]!.passage.text) && couldBeHeadline(blocks, roles, top, false)) roles[top] = 'title'
  }
}

/** A note of stage 2 on a passage. */
export function note(message: string, { spans }: Passage): Note {
  return { stage: 'interviews', message, at: spans[0] && [spans[0][0], spans.at(-1)![1]] }
}
