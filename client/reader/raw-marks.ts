import { type Span } from '../../cypher/types'
import { type PageAnswer } from '../../server/contract'
import { marksOf, type Segment, splitByMarks } from '../marks/segments'

/** What is to be marked on a page: an interview faintly, a sentence of it or of the page strongly, a stretch of that sentence above all. */
export interface Spot { interview: string | null, sentence: string | null, within?: Span | null }

/** A stretch of the raw page: of the sentence asked for (then with its ordinal among that sentence's places), of its interview, or neither. */
export interface RawPiece extends Segment {
  of: 'sentence' | 'interview' | null
  place: number | null
  /** Where several places have to be told apart, the number of the one that begins here. */
  number: number | null
  /** Whether it lies in the stretch `within` the sentence. */
  within: boolean
}

const spansOf = (answer: PageAnswer, sentence: string | null): readonly Span[] => answer.sentences.find(({ id }) => id === sentence)?.spans ?? []

/** The raw page cut by the places of an interview's sentences, those of one sentence apart. */
export function rawPieces(answer: PageAnswer, { interview, sentence, within = null }: Spot): RawPiece[] {
  const spans = spansOf(answer, sentence)
  const apart = placesApart(answer, sentence)
  const marks = [
    ...answer.sentences.filter((one) => interview !== null && one.interview === interview).flatMap((one) => marksOf(one.spans, 'interview')),
    ...marksOf(spans, 'sentence'),
    ...marksOf(within ? placeInPage(spans, within) : [], 'within'),
  ]
  return splitByMarks(answer.page.text, marks).map((segment) => {
    const has = (tag: string) => segment.tags.includes(tag)
    const of = has('sentence') ? 'sentence' : has('interview') ? 'interview' : null
    const place = of === 'sentence' ? spans.findIndex(([start, end]) => start <= segment.start && segment.start < end) : null
    const begins = place !== null && spans[place]![0] === segment.start ? apart.indexOf(place) : -1
    return { ...segment, of, place, number: apart.length > 1 && begins >= 0 ? begins + 1 : null, within: has('within') }
  })
}

/** The pages' text apart from line breaks between a sentence's places: how many pieces reading had to join. */
export function placesApart(answer: PageAnswer, sentence: string | null): number[] {
  const spans = spansOf(answer, sentence)
  return spans.flatMap(([start], index) => {
    const before = spans[index - 1]
    const joined = before !== undefined && before[1] <= start && answer.page.text.slice(before[1], start).trim() === ''
    return joined ? [] : [index]
  })
}

/** Where a stretch of a sentence stands on its page; a sentence's text is its spans' text, one after the other. */
export function placeInPage(spans: readonly Span[], [from, to]: Span): Span[] {
  let at = 0
  return spans.flatMap(([start, end]): Span[] => {
    const [lo, hi] = [Math.max(from - at, 0), Math.min(to - at, end - start)]
    at += end - start
    return lo < hi ? [[start + lo, start + hi]] : []
  })
}

/** Where in a sentence's own text each of its places begins, with the number of the place; empty where it stands in one. */
export function joinsIn(answer: PageAnswer, sentence: string | null): Map<number, number> {
  const spans = spansOf(answer, sentence)
  const apart = placesApart(answer, sentence)
  if (apart.length < 2) return new Map()
  const before = (index: number) => spans.slice(0, index).reduce((sum, [start, end]) => sum + end - start, 0)
  return new Map(apart.map((index, number) => [before(index), number + 1]))
}

/** Characters between two places above which each is shown in a window of its own. */
const FAR = 240
/** Windows at most. */
const WINDOWS = 3

/** The places to which windows on the page are to be opened, so that all of a sentence is seen at once: those far from the one before. */
export function windowsOn(answer: PageAnswer, sentence: string | null): number[] {
  const spans = spansOf(answer, sentence)
  const apart = placesApart(answer, sentence)
  const far = apart.filter((index, nth) => nth === 0 || Math.abs(spans[index]![0] - spans[apart[nth - 1]!]![1]) > FAR)
  return far.length === 0 ? [0] : far.slice(0, WINDOWS)
}
