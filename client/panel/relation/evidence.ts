import { type Method, type Span } from '../../../cypher/types'
import { type EntityAnswer, type InterviewSummary } from '../../../server/contract'
import { findNames } from '../../marks/names'
import { newestFirst } from '../newest-first'

type Relation = EntityAnswer['relations'][number]

/** One interview's word for a relation, ready to be shown. */
export interface Word {
  interview: string
  /** Null where the entity itself is not named in that interview. */
  summary: InterviewSummary | null
  method: Method
  confidence: number
  posts: string[]
  sentences: { id: string, text: string, marks: Span[] }[]
}

/** Who says a relation and in which sentences, newest first. Both ends are marked by their names, for quoted sentences carry no offsets. */
export function wordsFor(relation: Relation, answer: EntityAnswer): Word[] {
  const names = [answer.entity, relation.other].flatMap(({ name, aliases }) => [name, ...aliases])
  const summaries = new Map(answer.interviews.map(({ interview }) => [interview.id, interview]))
  const texts = textsOf(answer)
  return relation.evidence.map(({ sentences, ...word }) => ({
    ...word,
    summary: summaries.get(word.interview) ?? null,
    sentences: sentences.flatMap((id) => {
      const text = texts.get(id)
      return text === undefined ? [] : [{ id, text, marks: findNames(text, names) }]
    }),
  })).sort((a, b) => newestFirst(a.summary, b.summary))
}

function textsOf({ quoted, interviews }: EntityAnswer): Map<string, string> {
  const own = interviews.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text] as const))
  return new Map([...Object.entries(quoted).map(([id, { text }]) => [id, text] as const), ...own])
}
