import { entityTypes, statedRelations } from '../../cypher/ontology'
import { type State } from '../state/state'
import { type Value } from './column'
import { type NodeRow } from './node-rows'

const typeOrder = Object.keys(entityTypes)

/** What each column of a table of entities is sorted by; types stand in the ontology's order. */
export const nodeValues = {
  type: ({ type }: NodeRow): Value => typeOrder.indexOf(type),
  name: ({ name }: NodeRow): Value => name,
  aliases: ({ aliases }: NodeRow): Value => aliases[0],
  interviews: ({ interviews }: NodeRow): Value => interviews,
  districts: ({ districts }: NodeRow): Value => districts[0],
  relations: ({ relations }: NodeRow): Value => relations,
} as const

/** What the filter of a table of entities looks through. */
export const nodeWords = (language: State['language']) => ({ type, name, aliases, districts }: NodeRow): string[] =>
  [entityTypes[type][language], name, ...aliases, ...districts]

/** How many relations an entity has, and how many of each type. */
export const relationCounts = ({ relations, relationTypes }: NodeRow, language: State['language']): string =>
  [relations, ...relationTypes.map(({ type, count }) => `${statedRelations[type][language]} ${count}`)].join(' · ')
