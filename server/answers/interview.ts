/** One interview, as it can be read: frame, paragraphs, mentions, figures. */
import { type InterviewAnswer } from '../contract'
import { unknownId } from '../errors'
import { type Graph } from '../graph'
import { unflatten } from '../spans'
import { readEntities, readInterviews } from '../summaries'
import { readTargets } from '../targets'

type Framed = InterviewAnswer['frame'][number]
type Sentence = Framed & { paragraph: number | null }

/** Gives an interview by id; throws `unknown-id`. */
export async function answerInterview(graph: Graph, id: string): Promise<InterviewAnswer> {
  const [[page], summaries, rows, targets] = await Promise.all([
    graph.read<InterviewAnswer['page']>('interview', { id }),
    readInterviews(graph, [id]),
    graph.read<Omit<Sentence, 'spans'> & { spans: number[] }>('interview-sentences', { id }),
    readTargets(graph, 'target-ids-of-interview', { id }),
  ])
  const interview = summaries.get(id)
  if (!page || !interview) throw unknownId('interview', id)
  const sentences = rows.map((row): Sentence => ({ ...row, spans: unflatten(row.spans) }))
  const entities = await readEntities(graph, sentences.flatMap((sentence) => sentence.mentions.map((mention) => mention.entity)))
  return {
    interview, page, targets,
    frame: sentences.filter((sentence) => sentence.paragraph === null).map(({ id, kind, text, spans, mentions }) => ({ id, kind, text, spans, mentions })),
    paragraphs: toParagraphs(sentences.filter((sentence) => sentence.paragraph !== null)),
    entities: Object.fromEntries(entities),
  }
}

function toParagraphs(sentences: readonly Sentence[]): InterviewAnswer['paragraphs'] {
  const paragraphs = new Map<number | null, InterviewAnswer['paragraphs'][number]>()
  for (const { id, text, spans, mentions, paragraph } of sentences) {
    const found = paragraphs.get(paragraph) ?? { sentences: [] }
    found.sentences.push({ id, text, spans, mentions })
    paragraphs.set(paragraph, found)
  }
  return [...paragraphs.values()]
}
