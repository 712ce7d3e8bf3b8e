/** A page as its stages see it: as long as the print, so that every offset holds, in one writing and without what is no text of it. */
import { type PageContext } from './context'
import { type Masthead, readMasthead } from './masthead'
import { type Passage } from './passage'
import { simplify } from './simplify'
import { type InterviewDraft, type PageDraft } from './stages/2-interviews'

export interface Print {
  /** The text the stages read. */
  text: string
  masthead: Masthead | null
}

/** Reads a page in simplified characters, takes its masthead and leaves the lines of it blank. */
export function readPrint(page: string): Print {
  const simple = simplify(page)
  const masthead = readMasthead(simple)
  return { text: (masthead?.spans ?? []).reduce((text, [start, end]) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), simple), masthead }
}

/** What was found in a page, quoted as the page prints it. */
export function asPrinted(context: PageContext, page: string): PageContext {
  const print: Printer = ({ spans }) => ({ text: spans.map(([start, end]) => page.slice(start, end)).join(''), spans })
  const draft = printDraft(context.page, print)
  return {
    ...context, page: draft,
    imprint: { ...context.imprint, title: draft.title.map(({ text }) => text).join(' ') || context.imprint.title },
    sentences: context.sentences.map((sentence) => ({ ...sentence, passage: print(sentence.passage) })),
  }
}

type Printer = (passage: Passage) => Passage

const printDraft = (page: PageDraft, print: Printer): PageDraft => ({
  ...page,
  title: page.title.map(print), strapline: page.strapline && print(page.strapline),
  preface: page.preface.map(print), credits: page.credits.map(print),
  interviews: page.interviews.map((interview): InterviewDraft => ({
    ...interview,
    headline: interview.headline.map(print), introduction: interview.introduction && print(interview.introduction),
    bylines: interview.bylines.map(print), paragraphs: interview.paragraphs.map(print),
  })),
})
