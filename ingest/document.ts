/** What a page's reading looks like from outside: the JSON that `extract` prints. */
import { type Comparator, type EntityType, type Method, type Note, type PageGraph, type StatedRelation, type Status } from '../cypher/types'

export interface Document {
  file: string
  page: { title: string | null; strapline: string | null; publishedYear: number | null; preface: string | null }
  interviews: {
    id: string; key: string; headline: string; interviewee: string; posts: string[]; district: string | null; reporters: string[]; paragraphs: string[]
  }[]
  entities: {
    id: string; type: EntityType; name: string; aliases: string[]; interviews: string[]
    mentions: { interview: string | null; sentence: string; start: number; end: number; text: string; method: Method; confidence: number }[]
  }[]
  relations: { type: StatedRelation; from: string; to: string; interview: string; sentences: string[]; confidence: number; method: Method }[]
  targets: {
    interview: string; owner: string | null; subject: string; value: number; unit: string; comparator: Comparator; by: string | null
    status: Status; programme: string | null; text: string; sentence: string; start: number; end: number; method: Method
  }[]
  notes: Note[]
}

/** The document of one page. Sentences and owners are given by what they say, not by id. */
export function makeDocument(graph: PageGraph): Document {
  const { page } = graph
  const sentences = new Map(graph.sentences.map((sentence) => [sentence.id, sentence]))
  const text = (id: string): string => sentences.get(id)!.text
  const names = new Map(graph.entities.map((entity) => [entity.id, entity.name]))
  return {
    file: page.file,
    page: { title: page.title, strapline: page.strapline, publishedYear: page.year, preface: page.preface },
    interviews: graph.interviews.map(({ order: _, ...interview }) => ({ ...interview, paragraphs: paragraphsOf(graph, interview.id) })),
    entities: graph.entities.map(({ id, type, name }) => ({
      id, type, name, ...appearancesOf(graph, id),
      mentions: graph.mentions.filter((mention) => mention.entity === id)
        .map(({ sentence, entity: _, text: printed, ...found }) => ({ interview: sentences.get(sentence)!.interview, sentence: text(sentence), text: printed, ...found })),
    })),
    relations: graph.relations.map(({ type, from, to, interview, sentences: ids, confidence, method }) => ({ type, from, to, interview, sentences: ids.map(text), confidence, method })),
    targets: graph.targets.map(({ id: _, about: __, ...target }) => ({
      ...target, owner: target.owner && names.get(target.owner)!, by: target.by === null ? null : String(target.by), sentence: text(target.sentence),
    })),
    notes: page.notes,
  }
}

function appearancesOf(graph: PageGraph, entity: string): { aliases: string[]; interviews: string[] } {
  const rows = graph.appearances.filter((row) => row.entity === entity)
  return { aliases: [...new Set(rows.flatMap((row) => row.names))].sort(), interviews: rows.map((row) => row.interview) }
}

function paragraphsOf({ sentences }: PageGraph, interview: string): string[] {
  const paragraphs: string[] = []
  for (const sentence of sentences) {
    if (sentence.interview === interview && sentence.paragraph !== null) paragraphs[sentence.paragraph] = (paragraphs[sentence.paragraph] ?? '') + sentence.text
  }
  return paragraphs
}
