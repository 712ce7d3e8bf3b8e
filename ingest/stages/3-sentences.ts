/** Stage 3: every sentence of a page, with its places in print. */
import { type SentenceKind, type Span } from '../../cypher/types'
import { fold } from '../fold'
import { type Passage, slicePassage, trimPassage } from '../passage'
import { turnOf } from '../turns'
import { type InterviewDraft, type PageDraft } from './2-interviews'
import { matchesIn } from '../words'

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
    ...page.preface.flatMap((passage) => sentencesIn(passage, null, 'preface', null)),
    ...page.interviews.flatMap(sentencesOf),
    ...page.credits.map((passage) => whole(passage, null, 'credit')),
  ]
}

const sentencesOf = (interview: InterviewDraft, index: number): SentenceDraft[] => [
  ...interview.headline.flatMap((passage) => headlineOf(passage, interview.introduction).map((part) => whole(part, index, 'headline'))),
  ...(interview.introduction ? [whole(interview.introduction, index, 'introduction')] : []),
  ...interview.bylines.map((passage) => whole(passage, index, 'byline')),
  ...interview.paragraphs.flatMap((paragraph, ordinal) => sentencesIn(paragraph, index, isQuestion(paragraph) ? 'question' : 'body', ordinal)),
]

/** What a journalist asks: it names things, but states and promises nothing. */
const isQuestion = ({ text }: Passage): boolean => turnOf(fold(text.slice(0, 16))) === 'question'

/** A headline without the part that introduces the speaker, which is a sentence of its own. */
function headlineOf(headline: Passage, introduction: Passage | null): Passage[] {
  if (!introduction || headline.spans[0]?.[0] !== introduction.spans[0]?.[0]) return [headline]
  return [trimPassage(slicePassage(headline, introduction.text.length, headline.text.length))].filter(({ text }) => text)
}

const whole = (passage: Passage, interview: number | null, kind: SentenceKind): SentenceDraft =>
  ({ interview, kind, paragraph: null, passage, opens: true, folded: fold(passage.text) })

/** A paragraph is folded as a whole, since its quotes may span sentences. */
function sentencesIn(paragraph: Passage, interview: number | null, kind: SentenceKind, ordinal: number | null): SentenceDraft[] {
  const folded = fold(paragraph.text)
  return cutSentences(folded).map(([start, end], at) =>
    ({ interview, kind, paragraph: ordinal, passage: slicePassage(paragraph, start, end), opens: at === 0, folded: folded.slice(start, end) }))
}

/** Where the sentences of a folded paragraph stand; white space between them belongs to none. */
export function cutSentences(folded: string): Span[] {
  const ends = matchesIn(folded, stop).map((match) => match.index + match[0].length)
  if (ends.at(-1) !== folded.length) ends.push(folded.length)
  return ends.map((end, index): Span => {
    const text = folded.slice(ends[index - 1] ?? 0, end)
    const start = end - text.trimStart().length
    return [start, start + text.trim().length]
  }).filter(([start, end]) => end > start)
}
