import { statedRelations } from '../../cypher/ontology'
import { type State } from '../state/state'
import { type Value } from './column'
import { type RelationRow } from './relation-rows'

const typeOrder = Object.keys(statedRelations)

/** What each column of a table of relations is sorted by; types stand in the ontology's order. */
export const relationValues = {
  from: ({ from }: RelationRow): Value => from.name,
  type: ({ type }: RelationRow): Value => typeOrder.indexOf(type),
  to: ({ to }: RelationRow): Value => to.name,
  interviews: ({ interviews }: RelationRow): Value => interviews,
} as const

/** What the filter of a table of relations looks through. */
export const relationWords = (language: State['language']) => ({ type, from, to }: RelationRow): string[] =>
  [statedRelations[type][language], from.name, to.name, ...from.aliases, ...to.aliases]
