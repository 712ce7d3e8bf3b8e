import { type GraphEdge } from '../../server/contract'
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

/** The light of a moment. Pointing dims the rest; choosing only strengthens. */
export function lightOf({ hovered, selected }: Pick<State, 'hovered' | 'selected'>, edges: GraphEdge[]): Light {
  const pointed = hovered === null ? null : touching(hovered, edges)
  const chosen = selected === null ? null : touching(selected, edges)
  return {
    shows: (id) => (pointed ?? chosen)?.has(id) ?? false,
    dims: (id) => pointed !== null && !pointed.has(id),
    names: (id) => id === hovered || id === selected,
  }
}

function touching(id: string, edges: GraphEdge[]): Set<string> {
  const near = edges.filter((edge) => edge.id === id || edge.from === id || edge.to === id)
  return new Set([id, ...near.flatMap((edge) => [edge.id, edge.from, edge.to])])
}
