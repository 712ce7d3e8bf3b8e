/** The engine's first answer to a question takes seconds, of which its planning is most; so the server asks before a reader does. */
import { answerEntity } from './answers/entity'
import { answerNeighbours } from './answers/neighbours'
import { answerOverview } from './answers/overview'
import { answerSearch } from './answers/search'
import { type Graph } from './graph'

/** Asks once for what a reader asks for first: the picture, one of its entities, what is around it, its name. */
export async function warmUp(graph: Graph): Promise<void> {
  const { picture } = await answerOverview(graph)
  const [node] = picture.nodes
  if (!node) return
  await Promise.all([answerEntity(graph, node.id), answerNeighbours(graph, node.id, { limit: 50 }), answerSearch(graph, { q: node.name, limit: 10 })])
}
