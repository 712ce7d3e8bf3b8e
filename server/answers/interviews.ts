/** The list of interviews. */
import { type InterviewsAnswer } from '../contract'
import { type Graph } from '../graph'
import { pick, readInterviews } from '../summaries'

const limit = 2_000

/** Lists the newest interviews, and says how many there are. */
export async function answerInterviews(graph: Graph): Promise<InterviewsAnswer> {
  const [row] = await graph.read<{ total: number; ids: string[] }>('newest-interviews', { limit })
  const { total, ids } = row!
  return { total, interviews: pick(await readInterviews(graph, ids), ids) }
}
