import { type EntityType } from '../../cypher/types'
import { type InterviewAnswer } from '../../server/contract'
import { type MarkKind } from '../state/state'
import { sentencesInOrder } from './sentences'

/** A word of an interview that names an entity; offsets are within its sentence. */
export interface ReadMention { sentence: string, entity: string, type: EntityType, start: number, end: number }

/** The steps a reader takes: to the mention before or after, of the same entity or of any. */
export interface Step { by: 1 | -1, of: 'same' | 'any' }

/** Every mention of an interview in reading order, the wider first where two begin together. */
export function mentionsInOrder(answer: InterviewAnswer): ReadMention[] {
  return sentencesInOrder(answer).flatMap(({ id, mentions }) => mentions
    .flatMap(({ entity, start, end }) => {
      const type = answer.entities[entity]?.type
      return type ? [{ sentence: id, entity, type, start, end }] : []
    })
    .sort((a, b) => a.start - b.start || b.end - a.end))
}

/** Whether two mentions are the same one. */
export const isSame = (a: ReadMention, b: ReadMention): boolean => a.sentence === b.sentence && a.start === b.start && a.entity === b.entity

/** The mention one is at: the one stepped to, while the place is still there; else the first of the place's entity in its sentence; else null. */
export function mentionAt(mentions: readonly ReadMention[], place: { sentence: string | null, entity: string | null }, steppedTo: ReadMention | null): ReadMention | null {
  const here = mentions.filter(({ sentence, entity }) => sentence === place.sentence && entity === place.entity)
  return here.find((mention) => steppedTo && isSame(mention, steppedTo)) ?? here[0] ?? null
}

/** Where the reader is: at a mention, or at a sentence only. */
export interface Standing { mention: ReadMention | null, sentence: string | null, entity: string | null }

/** The mention a step leads to, round the end to the beginning; null where there is none of the kind. */
export function stepFrom(answer: InterviewAnswer, mentions: readonly ReadMention[], at: Standing, { by, of }: Step): ReadMention | null {
  const here = at.mention ? mentions.findIndex((mention) => isSame(mention, at.mention!)) : rankOf(answer, mentions, at.sentence)
  const wanted = (mention: ReadMention) => of === 'any' || mention.entity === at.entity
  const beyond = by === 1
    ? mentions.find((mention, rank) => rank > here && wanted(mention))
    : mentions.findLast((mention, rank) => rank < here && wanted(mention))
  return beyond ?? (by === 1 ? mentions.find(wanted) : mentions.findLast(wanted)) ?? null
}

// A sentence stands just before its first mention, or before the first one that follows it.
function rankOf(answer: InterviewAnswer, mentions: readonly ReadMention[], sentence: string | null): number {
  const order = sentencesInOrder(answer).map(({ id }) => id)
  const at = sentence === null ? -1 : order.indexOf(sentence)
  const after = mentions.findIndex((mention) => order.indexOf(mention.sentence) >= at)
  return (after < 0 ? mentions.length : after) - 0.5
}

/** How often each kind of mark stands in an interview: entities in the ontology's order given by `types`, figures last; kinds that do not occur are left out. */
export function countMarks(mentions: readonly ReadMention[], figures: number, types: readonly EntityType[]): { kind: MarkKind, count: number }[] {
  const entities = types.map((kind) => ({ kind: kind as MarkKind, count: mentions.filter(({ type }) => type === kind).length }))
  return [...entities, { kind: 'figure' as const, count: figures }].filter(({ count }) => count > 0)
}
