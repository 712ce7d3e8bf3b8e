import { type EntitySummary, type TargetAnswer } from '../../server/contract'
import { type Mark, marksOf, type Segment } from '../marks/segments'
import { type ReadSentence } from './sentences'
import { type Reading } from './use-mentions'

const FIGURE = 'figure '

/** The marks of a sentence: entities by their ids, figures by theirs. Kinds that are left plain have none. */
export function sentenceMarks({ id, mentions }: ReadSentence, { answer, plain }: Pick<Reading, 'answer' | 'plain'>): Mark[] {
  const marked = mentions.filter(({ entity }) => {
    const type = answer.entities[entity]?.type
    return type !== undefined && !plain.includes(type)
  })
  const figures = plain.includes('figure') ? [] : answer.targets.filter(({ sentence }) => sentence === id)
  return [
    ...marked.map(({ entity, start, end }) => ({ start, end, tag: entity })),
    ...figures.flatMap((figure) => marksOf(figure.marks, FIGURE + figure.id)),
  ]
}

/** Marks that only cut the text, at some offsets. */
export const cutsAt = (offsets: readonly number[], end: number): Mark[] => offsets.map((start) => ({ start, end, tag: '' }))

/** What a piece of a sentence stands for. */
export interface Meaning {
  entity: EntitySummary | undefined
  figure: TargetAnswer | undefined
  /** Whether it names the entity that the reader follows. */
  focused: boolean
  /** Whether it is the mention one is at. */
  current: boolean
}

/** Reads the marks of a piece: the tightest entity, the figure, and whether the reader follows it. */
export function readTags({ tags, start }: Segment, sentence: string, { answer, place, current }: Pick<Reading, 'answer' | 'place' | 'current'>): Meaning {
  return {
    entity: tags.map((tag) => answer.entities[tag]).findLast((entity) => entity !== undefined),
    figure: answer.targets.find(({ id }) => tags.includes(FIGURE + id)),
    focused: place.entity !== null && tags.includes(place.entity),
    current: current !== null && current.sentence === sentence && tags.includes(current.entity) && current.start <= start && start < current.end,
  }
}
