/** Stage 3: every sentence of a page, with its places in print. */
import { type SentenceKind } from '../../cypher/types'
import { fold } from '../fold'
import { type Passage, slicePassage, trimPassage } from '../passage'
import { type InterviewDraft, type PageDraft } from './2-interviews'

export interface SentenceDraft {
  /** Order of its interview on the page; null for what belongs to the page as a whole. */
  interview: number | null
  kind: SentenceKind
  /** Ordinal of its paragraph; null outside the body. */
  paragraph: number | null
  passage: Passage
  /** Whether it opens its paragraph, and so may say what the paragraph is about. */
  opens: boolean
  /** The text in one writing, as long as the print. */
  folded: string
}

/** A full stop with the quotes and brackets it closes. */
const stop = /(?:[。！？]|…{1,2}(?!…))+[”）》]*/g

/** Cuts a page's paragraphs into sentences; headlines, introductions, bylines and credits are one each. */
export function splitSentences(page: PageDraft): SentenceDraft[] {
  return [
    ...page.preface.flatMap((passage) => cutSentences(passage).map((part, at) => draft(null, 'preface', null, part, at === 0))),
    ...page.interviews.flatMap(sentencesOf),
    ...page.credits.map((passage) => draft(null, 'credit', null, passage)),
  ]
}

const sentencesOf = (interview: InterviewDraft, index: number): SentenceDraft[] => [
  ...interview.headline.map((passage) => draft(index, 'headline', null, passage)),
  draft(index, 'introduction', null, interview.introduction),
  ...interview.bylines.map((passage) => draft(index, 'byline', null, passage)),
  ...interview.paragraphs.flatMap((paragraph, ordinal) => cutSentences(paragraph).map((part, at) => draft(index, 'body', ordinal, part, at === 0))),
]

const draft = (interview: number | null, kind: SentenceKind, paragraph: number | null, passage: Passage, opens = true): SentenceDraft =>
  ({ interview, kind, paragraph, passage, opens, folded: fold(passage.text) })

/** The sentences of a paragraph; white space between them belongs to none. */
export function cutSentences(paragraph: Passage): Passage[] {
  const folded = fold(paragraph.text)
  const ends = [...folded.matchAll(stop)].map((match) => match.index + match[0].length)
  if (ends.at(-1) !== folded.length) ends.push(folded.length)
  return ends.map((end, index) => trimPassage(slicePassage(paragraph, ends[index - 1] ?? 0, end))).filter(({ text }) => text)
}
