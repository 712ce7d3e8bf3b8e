/** Stage 2: from blocks to interviews, each with its headline, its people and its paragraphs made whole again. */
import { type Note } from '../../cypher/types'
import { readByline, readSignature } from '../bylines'
import { fold } from '../fold'
import { type Role } from '../headlines'
import { healParagraphs } from '../heal'
import { rejoinColumns } from '../columns'
import { readNamedHeadline } from '../introductions'
import { assignOwners, isCaption, type Owner } from '../owners'
import { type Passage, slicePassage } from '../passage'
import { type Posts } from '../posts'
import { findSections, note, type Section } from '../sections'
import { completeSpeaker } from '../speaker-places'
import { type Block } from './1-blocks'

export interface InterviewDraft {
  /** The headline's lines; a two-part headline is joined with one space. */
  headline: Passage[]
  /** The line that introduces the speaker, or the part of the headline that does; null where only the text does. */
  introduction: Passage | null
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
  const { roles, sections, notes } = findSections(blocks)
  const { owners, order } = rejoinColumns(blocks, roles, assignOwners(blocks, roles, sections), sections)
  const parts = order.map((index): Part => ({ block: blocks[index]!, role: roles[index]!, owner: owners[index]! }))
    .filter(({ block, role }) => !(role === 'text' && isCaption(block, sections)))
  return {
    frontMatter: passagesOf(parts, 'front-matter')[0] ?? null,
    title: passagesOf(parts, 'title'),
    strapline: passagesOf(parts, 'strapline').map(withoutDash)[0] ?? null,
    preface: healParagraphs(parts.filter(({ role, owner }) => role === 'preface-mark' || (role === 'text' && owner === 'preface')).map(({ block }) => block.passage).filter(({ text }) => !isMark(text))),
    credits: passagesOf(parts, 'credit'),
    interviews: sections.map((section, index) => draftInterview(parts, index, section)),
    notes: [...notes, ...noteLost(parts)],
  }
}

function draftInterview(parts: readonly Part[], index: number, { speaker, introduction }: Section): InterviewDraft {
  const own = parts.filter((part) => part.owner === index)
  const bylines = [...passagesOf(own, 'byline'), ...passagesOf(own, 'signature')]
  const introduced = introduction === null ? undefined : own.find(({ role }) => role === 'introduction')?.block.passage
  const named = introduced && own.some(({ block }) => block.kind === 'named-headline') ? readNamedHeadline(fold(introduced.text)) : null
  const headline = [...passagesOf(own, 'headline'), ...(named ? [introduced!] : [])].map(withoutLabel)
  const paragraphs = healParagraphs(textOf(parts, index), speaker.name)
  const print = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join('\n')
  return {
    headline,
    introduction: named ? slicePassage(introduced!, 0, named.length) : introduced ?? null,
    speaker: completeSpeaker(speaker, print(headline), print(paragraphs.slice(0, 3))),
    bylines,
    reporters: [...new Set(bylines.map(({ text }) => fold(text)).flatMap((line) => [...readByline(line), ...readSignature(line)]))],
    paragraphs,
  }
}

const passagesOf = (parts: readonly Part[], role: Role): Passage[] => parts.filter((part) => part.role === role).map((part) => part.block.passage)

/** An owner's text; a heading inside an interview is a line of it. */
const textOf = (parts: readonly Part[], owner: Owner): Passage[] =>
  parts.filter((part) => part.owner === owner && (part.role === 'text' || (part.role === 'heading' && typeof owner === 'number'))).map((part) => part.block.passage)

const withoutDash = (passage: Passage): Passage => slicePassage(passage, /^[—–―─ -]*/.exec(passage.text)![0].length, passage.text.length)

/** 【访谈】 before a headline says what follows and is no part of it. */
const withoutLabel = (passage: Passage): Passage => slicePassage(passage, /^(?:[【[〔](?:访谈|专访|对话|人物|[\u3400-\u9fff]{2,8}(?:访谈|专访|对话))[】\]〕][\s:：]*)?/.exec(passage.text)![0].length, passage.text.length)

/** A mark alone on its line says what follows; before a text it is printed with it. */
const isMark = (text: string): boolean => /^[【[]?[\u3400-\u9fff]{2,6}[】\]]?[：:]?\s*$/.test(text)

const noteLost = (parts: readonly Part[]): Note[] =>
  parts.filter((part) => part.owner === null && (part.role === 'text' || part.role === 'aside-mark'))
    .map((part) => note('belongs to no interview; kept as text of the page', part.block.passage))
