import { type GraphEdge } from '../../server/contract'
import { selectionOf } from '../state/selection'
import { type State } from '../state/state'

/** Which ids stand in the light: what is pointed at or chosen, with all that touches it. */
export interface Light {
  /** In the light. */
  shows: (id: string) => boolean
  /** Out of the light while something is pointed at. */
  dims: (id: string) => boolean
  /** An edge that is itself pointed at or chosen, and so says its name. */
  names: (id: string) => boolean
}

/** The light of a moment. Pointing dims the rest, save in a `plain` picture, where that would be thousands of changes; choosing only strengthens. */
export function lightOf(state: Pick<State, 'hovered' | 'selected' | 'alsoSelected'>, edges: readonly GraphEdge[], plain = false): Light {
  const { hovered } = state
  const selection = new Set(selectionOf(state))
  const pointed = hovered === null ? null : touching(new Set([hovered]), edges)
  const chosen = selection.size === 0 ? null : touching(selection, edges)
  return {
    shows: (id) => (pointed ?? chosen)?.has(id) ?? false,
    dims: (id) => !plain && pointed !== null && !pointed.has(id),
    names: (id) => id === hovered || selection.has(id),
  }
}

function touching(ids: ReadonlySet<string>, edges: readonly GraphEdge[]): Set<string> {
  const near = edges.filter((edge) => ids.has(edge.id) || ids.has(edge.from) || ids.has(edge.to))
  return new Set([...ids, ...near.flatMap((edge) => [edge.id, edge.from, edge.to])])
}
