import { type GraphEdge } from '../../server/contract'
import { type Facts } from '../state/facts'
import { type Filters, isFiltering, isIdle } from '../state/filters'
import { keepLast } from '../state/keep-last'
import { withinReach } from '../state/reach'
import { type Shown, shownOf } from '../state/shown'
import { type State } from '../state/state'
import { edgePasses, nodePasses } from './passes'

const none: ReadonlySet<string> = new Set()

/**
 * The ids of what filters leave out: entities that do not pass, relations that do not or that have lost an end, and entities
 * none of whose relations passes where relations are filtered. With programmes, what is not next to one of them is left out too.
 */
export function leftOut({ nodes, edges }: Shown, filters: Filters, facts: Facts): ReadonlySet<string> {
  if (!isFiltering(filters)) return none
  const passing = new Set(edges.filter((edge) => edgePasses(edge, filters, facts)).map(({ id }) => id))
  const near = isIdle('programmes', filters) ? null : withinReach(filters.programmes, 1, edges)
  const bare = withoutPassingEdge(edges, passing, filters)
  const out = new Set(nodes.filter((node) => !nodePasses(node, filters, facts) || near?.has(node.id) === false || bare.has(node.id)).map(({ id }) => id))
  for (const { id, from, to } of edges) if (!passing.has(id) || out.has(from) || out.has(to)) out.add(id)
  return out
}

function withoutPassingEdge(edges: readonly GraphEdge[], passing: ReadonlySet<string>, filters: Filters): ReadonlySet<string> {
  if (isIdle('withoutRelations', filters) && isIdle('confidence', filters)) return none
  const ends = (some: readonly GraphEdge[]) => some.flatMap(({ from, to }) => [from, to])
  const tied = new Set(ends(edges.filter(({ id }) => passing.has(id))))
  return new Set(ends(edges).filter((id) => !tied.has(id)))
}

const compute = keepLast((shown: Shown, filters: Filters, facts: Facts) => leftOut(shown, filters, facts))

type Filtered = Pick<State, 'nodes' | 'edges' | 'hidden' | 'away' | 'focus' | 'filters' | 'facts'>

/** The ids of what is drawn in grey. */
export const greyedOf = (state: Filtered): ReadonlySet<string> => compute(shownOf(state), state.filters, state.facts)

/** What is shown and not drawn in grey. */
export function passingOf(state: Filtered): Shown {
  const { nodes, edges } = shownOf(state)
  const greyed = greyedOf(state)
  const passes = ({ id }: { id: string }) => !greyed.has(id)
  return { nodes: nodes.filter(passes), edges: edges.filter(passes) }
}
