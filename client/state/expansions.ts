import { removeFromView } from './graph'
import { neighboursIn } from './reach'
import { selectionOf } from './selection'
import { type State, type Transition } from './state'

/** Remembers which nodes came by expanding one, so that it can be collapsed again. */
export const noteExpansion = (id: string, brought: readonly string[]): Transition => (state) => ({
  ...state,
  expansions: { ...state.expansions, [id]: [...new Set([...state.expansions[id] ?? [], ...brought])] },
})

/**
 * The nodes that collapsing one takes away: those that its expansion alone brought. What lies next to another expanded
 * node came by that one too, and stays; so does what is pinned, chosen or expanded itself.
 */
export function collapsible(id: string, state: State): string[] {
  const others = Object.keys(state.expansions).filter((other) => other !== id && state.nodes[other])
  const kept = new Set([...state.pins, ...selectionOf(state), ...others])
  const near = neighboursIn(Object.values(state.edges))
  const held = new Set(others.flatMap((other) => [...near.get(other) ?? []]))
  return (state.expansions[id] ?? []).filter((node) => state.nodes[node] && !kept.has(node) && !held.has(node))
}

/** Takes back what expanding a node brought, as far as nothing else holds it. */
export const collapse = (id: string): Transition => (state) => {
  const next = removeFromView(collapsible(id, state))(state)
  const { [id]: _, ...expansions } = next.expansions
  return { ...next, expansions }
}

/** Whether expanding this node brought something that is still there. */
export const isExpanded = (id: string, { expansions, nodes }: Pick<State, 'expansions' | 'nodes'>): boolean =>
  expansions[id]?.some((brought) => nodes[brought]) ?? false
