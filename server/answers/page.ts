/** One page, as it was read. */
import { type PageAnswer } from '../contract'
import { unknownId } from '../errors'
import { type Graph } from '../graph'
import { unflatten } from '../spans'
import { pick, readInterviews } from '../summaries'

type PageRow = Omit<PageAnswer['page'], 'notes'> & { notes: string; interviews: string[] }
type SentenceRow = Omit<PageAnswer['sentences'][number], 'spans'> & { spans: number[] }

/** Gives a page by id; throws `unknown-id`. */
export async function answerPage(graph: Graph, id: string): Promise<PageAnswer> {
  const [[row], sentences] = await Promise.all([
    graph.read<PageRow>('page', { id }),
    graph.read<SentenceRow>('page-sentences', { id }),
  ])
  if (!row) throw unknownId('page', id)
  const { notes, interviews, ...page } = row
  return {
    page: { ...page, notes: JSON.parse(notes) as PageAnswer['page']['notes'] },
    interviews: pick(await readInterviews(graph, interviews), interviews),
    sentences: sentences.map((sentence) => ({ ...sentence, spans: unflatten(sentence.spans) })),
  }
}
