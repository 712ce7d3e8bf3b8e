import { type PageAnswer } from '../../server/contract'
import { marksOf, type Segment, splitByMarks } from '../marks/segments'

/** A stretch of the raw page: of the sentence asked for (then with its ordinal among that sentence's places), of its interview, or neither. */
export interface RawPiece extends Segment { of: 'sentence' | 'interview' | null, place: number | null }

/** The raw page cut by the places of an interview's sentences, those of one sentence apart. */
export function rawPieces({ page, sentences }: PageAnswer, interview: string | null, sentence: string | null): RawPiece[] {
  const target = sentences.find(({ id }) => id === sentence)
  const marks = [
    ...sentences.filter((one) => interview !== null && one.interview === interview).flatMap(({ spans }) => marksOf(spans, 'interview')),
    ...marksOf(target?.spans ?? [], 'sentence'),
  ]
  return splitByMarks(page.text, marks).map((segment) => {
    const of = segment.tags.includes('sentence') ? 'sentence' : segment.tags.includes('interview') ? 'interview' : null
    const place = of === 'sentence' ? target!.spans.findIndex(([start, end]) => start <= segment.start && segment.start < end) : null
    return { ...segment, of, place }
  })
}

/** The pages' text apart from line breaks between a sentence's places: how many pieces reading had to join. */
export function placesApart({ page, sentences }: PageAnswer, sentence: string | null): number[] {
  const spans = sentences.find(({ id }) => id === sentence)?.spans ?? []
  return spans.flatMap(([start], index) => {
    const before = spans[index - 1]
    const joined = before !== undefined && before[1] <= start && page.text.slice(before[1], start).trim() === ''
    return joined ? [] : [index]
  })
}
