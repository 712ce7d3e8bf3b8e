import { type StatedRelation } from '../../cypher/types'
import { type Ask, type ReadyView } from './ready-views'

/** What the panel shows; the URL says the same. */
export type Place =
  | { kind: 'canvas' }
  | { kind: 'entity', id: string }
  | { kind: 'relation', type: StatedRelation, from: string, to: string }
  | { kind: 'page', page: string, sentence: string | null }
  | { kind: 'view', view: ReadyView, ask: Ask }
  | { kind: 'reader', interview: string, sentence: string | null, entity: string | null, raw: boolean }

/** Nothing open: the canvas alone. */
export const canvasPlace: Place = { kind: 'canvas' }

/** The id of a relation, as the server writes it; an entity's answer carries none. */
export const edgeKey = ({ type, from, to }: { type: string, from: string, to: string }): string => `${type}|${from}|${to}`

/** The node or edge that a place is about, or null. */
export function subjectOf(place: Place): string | null {
  if (place.kind === 'entity') return place.id
  if (place.kind === 'relation') return edgeKey(place)
  return place.kind === 'reader' ? place.entity : null
}
