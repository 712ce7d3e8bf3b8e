import { type EntityAnswer } from '../../../server/contract'
import { type Place } from '../../state/place'

type Relation = EntityAnswer['relations'][number]
type RelationPlace = Extract<Place, { kind: 'relation' }>

/** The place of a relation seen from one of its ends. */
export const placeOfRelation = (id: string, { type, direction, other }: Relation): RelationPlace =>
  direction === 'out' ? { kind: 'relation', type, from: id, to: other.id } : { kind: 'relation', type, from: other.id, to: id }

/** A relation among those of the entity it starts from; undefined where that does not have it. */
export const relationOf = (answer: EntityAnswer, place: RelationPlace): Relation | undefined =>
  answer.relations.find(({ type, direction, other }) => type === place.type && direction === 'out' && other.id === place.to)
