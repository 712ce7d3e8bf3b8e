/** The engine's first answer to a question takes seconds, of which its planning is most; so the server asks before a reader does. */
import { answerPart } from './answers/by-ids'
import { answerEntity } from './answers/entity'
import { answerNeighbours } from './answers/neighbours'
import { answerOverview } from './answers/overview'
import { answerSearch } from './answers/search'
import { type Graph } from './graph'

/** The engine plans a question anew where a list in it is of another order: up to 1, 10, 100, 1,000 (seen with Neo4j 5.26: 9–40 ms, and 150–200 ms for the first list above each). */
const orders = [1, 10, 100, 1_000]

/** Asks once for what a reader asks for first: the picture, one of its entities, what is around it, its name; and for as many entities as any picture may hold. */
export async function warmUp(graph: Graph): Promise<void> {
  const { picture } = await answerOverview(graph)
  const [node] = picture.nodes
  if (!node) return
  await Promise.all([answerEntity(graph, node.id), answerNeighbours(graph, node.id, { limit: 50 }), answerSearch(graph, { q: node.name, limit: 10 })])
  for (const order of orders) await answerPart(graph, Array.from({ length: order }, (_, index) => picture.nodes[index]?.id ?? `${index}`))
}
