/** Makes a page's graph of a short description: the offsets are found in the text, not counted by hand. */
import { type AppearanceRow, type EntityRow, type InterviewRow, type MentionRow, type PageGraph, type PageRow, type PersonRow, type RelationRow, type SentenceRow, type Span, type TargetRow } from '../cypher/types'

export interface SentenceSketch {
  /** Ends the sentence's id. */
  key: string
  /** Key of the interview; null for the page's own. */
  interview: string | null
  kind: SentenceRow['kind']
  paragraph?: number
  /** The sentence as the page has it, piece after piece. */
  pieces: string[]
  /** What is mentioned: entity id and the words that name it, in the order of the sentence. */
  mentions?: [entity: string, text: string][]
}

export interface PageSketch {
  page: Omit<PageRow, 'text'> & { lines: string[] }
  interviews: Omit<InterviewRow, 'id' | 'order'>[]
  sentences: SentenceSketch[]
  entities: EntityRow[]
  people: PersonRow[]
  relations: RelationRow[]
  targets: Omit<TargetRow, 'start' | 'end'>[]
}

/** Id of an interview of a page. */
export const interviewId = (page: string, key: string): string => `Interview:${page.slice(5)}/${key}`

/** Id of a sentence of a page. */
export const sentenceId = (page: string, key: string): string => `Sentence:${page.slice(5)}/${key}`

/** Makes the rows that reading such a page would give; throws where a piece or a mention is not in the text. */
export function buildPage(sketch: PageSketch): PageGraph {
  const { page: { lines, ...page }, entities, people, relations } = sketch
  const text = lines.join('\n')
  const sentences = placeSentences(sketch, text)
  const mentions = sketch.sentences.flatMap((sentence, index) => placeMentions(sentence, sentences[index]!))
  const interviews = sketch.interviews.map((row, order): InterviewRow => ({ ...row, id: interviewId(page.id, row.key), order }))
  const targets = sketch.targets.map((row): TargetRow => {
    const start = findIn(sentences.find((sentence) => sentence.id === row.sentence)!.text, row.text, 0)
    return { ...row, start, end: start + row.text.length }
  })
  return { page: { ...page, text }, interviews, sentences, entities, mentions, appearances: countAppearances(sentences, mentions, entities), people, relations, targets }
}

function findIn(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from)
  if (at < 0) throw new Error(`Expected ${part} after ${from} in: ${text}`)
  return at
}

function placeSentences({ page, sentences }: PageSketch, text: string): SentenceRow[] {
  let at = 0
  return sentences.map(({ key, interview, kind, paragraph = null, pieces }, order) => {
    const spans = pieces.map((piece): Span => {
      const start = findIn(text, piece, text.includes(piece, at) ? at : 0)
      at = start + piece.length
      return [start, at]
    })
    return { id: sentenceId(page.id, key), interview: interview && interviewId(page.id, interview), kind, paragraph, order, text: pieces.join(''), spans }
  })
}

function placeMentions({ mentions = [] }: SentenceSketch, { id, text }: SentenceRow): MentionRow[] {
  let at = 0
  return mentions.map(([entity, words]) => {
    const start = findIn(text, words, at)
    at = start + 1
    return { entity, sentence: id, start, end: start + words.length, text: words, method: 'full-name', confidence: 0.9 }
  })
}

function countAppearances(sentences: readonly SentenceRow[], mentions: readonly MentionRow[], entities: readonly EntityRow[]): AppearanceRow[] {
  const found = new Map<string, AppearanceRow>()
  for (const { entity, sentence, text } of mentions) {
    const interview = sentences.find(({ id }) => id === sentence)!.interview
    if (!interview) continue
    const row = found.get(`${entity}|${interview}`) ?? { entity, interview, count: 0, names: [] }
    row.count += 1
    if (text !== entities.find(({ id }) => id === entity)!.name && !row.names.includes(text)) row.names.push(text)
    found.set(`${entity}|${interview}`, row)
  }
  return [...found.values()]
}
