/** Figures, each with its owner and its place in its sentence. */
import { type TargetAnswer } from './contract'
import { type Graph } from './graph'

/** Gives the figures whose ids a query names, in the order of their interviews, newest first. */
export async function readTargets(graph: Graph, name: string, params: object): Promise<TargetAnswer[]> {
  const ids = (await graph.read<{ id: string }>(name, params)).map((row) => row.id)
  return ids.length === 0 ? [] : graph.read<TargetAnswer>('targets', { ids })
}
