import { type InterviewAnswer } from '../../server/contract'

/** A sentence as the reader shows it, wherever in the interview it stands. */
export type ReadSentence = InterviewAnswer['paragraphs'][number]['sentences'][number]

/** An interview's sentences by the part of the article that shows them. */
export interface ArticleParts { headline: ReadSentence[], lead: ReadSentence[], paragraphs: ReadSentence[][], after: ReadSentence[] }

/** Parts an interview: headline, introduction and byline, body, and what stands outside it. */
export function partsOf({ frame, paragraphs }: InterviewAnswer): ArticleParts {
  const ofKind = (...kinds: string[]) => frame.filter(({ kind }) => kinds.includes(kind))
  return {
    headline: ofKind('headline'), lead: ofKind('introduction', 'byline'),
    paragraphs: paragraphs.map(({ sentences }) => sentences), after: ofKind('credit', 'preface'),
  }
}

/** An interview's sentences in the order in which they are read. */
export function sentencesInOrder(answer: InterviewAnswer): ReadSentence[] {
  const { headline, lead, paragraphs, after } = partsOf(answer)
  return [...headline, ...lead, ...paragraphs.flat(), ...after]
}
