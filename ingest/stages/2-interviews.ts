/** Stage 2: from blocks to interviews, each with its headline, its people and its paragraphs made whole again. */
import { type Note, type Span } from '../../cypher/types'
import { readByline, readSignature } from '../bylines'
import { fold } from '../fold'
import { type Role, tellHeadlines } from '../headlines'
import { healParagraphs } from '../heal'
import { rejoinColumns } from '../columns'
import { assignOwners, isCaption, type Owner, type Section } from '../owners'
import { type Passage, slicePassage } from '../passage'
import { stemOf } from '../places'
import { type Posts, readPosts } from '../posts'
import { type Block } from './1-blocks'

export interface InterviewDraft {
  /** The headline's lines; a two-part headline is joined with one space. */
  headline: Passage[]
  introduction: Passage
  speaker: Posts
  bylines: Passage[]
  reporters: string[]
  paragraphs: Passage[]
}

export interface PageDraft {
  frontMatter: Passage | null
  title: Passage[]
  strapline: Passage | null
  preface: Passage[]
  credits: Passage[]
  interviews: InterviewDraft[]
  notes: Note[]
}

/** A block with what it was found to be and whom it belongs to. */
interface Part {
  block: Block
  role: Role
  owner: Owner
}

/** Puts a page's blocks together; never throws. */
export function findInterviews(blocks: readonly Block[]): PageDraft {
  const roles = tellHeadlines(blocks)
  const notes: Note[] = []
  const sections = findSections(blocks, roles, notes)
  const owners = rejoinColumns(blocks, roles, assignOwners(blocks, roles, sections), sections)
  const parts = blocks.map((block, index): Part => ({ block, role: roles[index]!, owner: owners[index]! }))
    .filter(({ block, role }) => !(role === 'text' && isCaption(block, sections)))
  notes.push(...noteLost(parts))
  return {
    frontMatter: passagesOf(parts, 'front-matter')[0] ?? null,
    title: passagesOf(parts, 'title'),
    strapline: passagesOf(parts, 'strapline').map(withoutDash)[0] ?? null,
    preface: healParagraphs([...passagesOf(parts, 'preface-mark').map(withoutMark), ...textOf(parts, 'preface')].filter(({ text }) => text)),
    credits: passagesOf(parts, 'credit'),
    interviews: sections.map((section, index) => draftInterview(parts, index, section.speaker)),
    notes,
  }
}

function findSections(blocks: readonly Block[], roles: readonly Role[], notes: Note[]): (Section & { speaker: Posts })[] {
  return blocks.flatMap((block, index) => {
    if (roles[index] !== 'introduction') return []
    const speaker = readPosts(fold(withoutDash(block.passage).text).replace(/^(?:专访|对话|访) */, ''))
    if (!speaker) notes.push(note('expected posts and a name after 访, found none that can be read', block.passage))
    if (!speaker) return []
    let start = index
    while (roles[start - 1] === 'headline') start -= 1
    return [{ start, introduction: index, name: speaker.name, place: stemOf(speaker.place ?? ''), level: blocks[start]!.level, speaker }]
  })
}

function draftInterview(parts: readonly Part[], index: number, speaker: Posts): InterviewDraft {
  const own = parts.filter((part) => part.owner === index)
  const bylines = [...passagesOf(own, 'byline'), ...passagesOf(own, 'signature')]
  return {
    headline: passagesOf(own, 'headline').map(withoutLabel),
    introduction: passagesOf(own, 'introduction')[0]!,
    speaker,
    bylines,
    reporters: [...new Set(bylines.map(({ text }) => fold(text)).flatMap((line) => [...readByline(line), ...readSignature(line)]))],
    paragraphs: healParagraphs(textOf(parts, index)),
  }
}

const passagesOf = (parts: readonly Part[], role: Role): Passage[] => parts.filter((part) => part.role === role).map((part) => part.block.passage)

/** An owner's text; a heading inside an interview is a line of it. */
const textOf = (parts: readonly Part[], owner: Owner): Passage[] =>
  parts.filter((part) => part.owner === owner && (part.role === 'text' || (part.role === 'heading' && typeof owner === 'number'))).map((part) => part.block.passage)

const withoutDash = (passage: Passage): Passage => slicePassage(passage, /^[—–―─ ]*/.exec(passage.text)![0].length, passage.text.length)

/** 【访谈】 before a headline says what follows and is no part of it. */
const withoutLabel = (passage: Passage): Passage => slicePassage(passage, /^(?:[【[〔](?:访谈|专访|对话|人物|[\u3400-\u9fff]{2,8}访谈)[】\]〕]\s*)?/.exec(passage.text)![0].length, passage.text.length)

const withoutMark = (passage: Passage): Passage => slicePassage(passage, /^\[?[^：:\]]*\]?[：:]?\s*/.exec(passage.text)![0].length, passage.text.length)

const noteLost = (parts: readonly Part[]): Note[] =>
  parts.filter((part) => part.role === 'text' && part.owner === null)
    .map((part) => note('belongs to no interview; kept as text of the page', part.block.passage))

function note(message: string, { spans }: Passage): Note {
  const at: Span | undefined = spans[0] && [spans[0][0], spans.at(-1)![1]]
  return { stage: 'interviews', message, at }
}
