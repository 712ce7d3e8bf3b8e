/** Searching from both ends at once, a step at a time, always where it costs less. */
import { type StatedRelation } from '../../cypher/types'
import { type Graph } from '../graph'
import { pathsOfLength, type Side } from './walks'

/** Bounds of a search: steps of a path, relationships looked at, entities looked at in one step, paths looked through of one length, milliseconds after which no step is begun. */
const most = { steps: 6, relationships: 150_000, ends: 5_000, ofOneLength: 200, time: 4_000 }

export interface Found {
  paths: string[][]
  /** Paths of up to so many steps were looked for. */
  steps: number
  /** True where a path may have been missed: the search stopped at its bounds. */
  truncated: boolean
}

interface Front extends Side {
  seen: Map<string, string[]>
  /** The entities `depth` steps away. */
  ends: string[]
}

/** Finds at least `wanted` paths between two entities where there are so many, the shortest first. */
export async function searchPaths(graph: Graph, from: string, to: string, types: readonly StatedRelation[], wanted: number): Promise<Found> {
  const fronts: [Front, Front] = [startAt(from), startAt(to)]
  const paths: string[][] = []
  const since = Date.now()
  let [spent, truncated] = [0, false]
  for (let steps = 1; steps <= most.steps; steps++) {
    const next = await choose(graph, fronts)
    if (!next) return { paths, steps: most.steps, truncated }
    spent += next.size
    if (spent > most.relationships || next.front.ends.length > most.ends || Date.now() - since > most.time) return { paths, steps: steps - 1, truncated: true }
    await advance(graph, next.front, types)
    const found = pathsOfLength(...fronts, steps, most.ofOneLength)
    truncated ||= found.length === most.ofOneLength
    paths.push(...found)
    if (paths.length >= wanted) return { paths, steps, truncated }
  }
  return { paths, steps: most.steps, truncated }
}

const startAt = (id: string): Front => ({ start: id, depth: 0, seen: new Map(), ends: [id] })

/** The end at which a further step costs less; null where either has none. */
async function choose(graph: Graph, fronts: [Front, Front]): Promise<{ front: Front; size: number } | null> {
  const [one, other] = await Promise.all(fronts.map(async (front) => {
    const [row] = front.ends.length === 0 ? [] : await graph.read<{ size: number }>('frontier-size', { ids: front.ends })
    return { front, size: row?.size ?? 0 }
  }))
  if (one!.size === 0 || other!.size === 0) return null
  return one!.size <= other!.size ? one! : other!
}

async function advance(graph: Graph, front: Front, types: readonly StatedRelation[]): Promise<void> {
  const rows = await graph.read<{ id: string; others: string[] }>('frontier', { ids: front.ends, types })
  for (const { id, others } of rows) front.seen.set(id, others)
  front.ends = [...new Set(rows.flatMap(({ others }) => others))].filter((id) => !front.seen.has(id))
  front.depth += 1
}
