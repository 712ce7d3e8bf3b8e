import { entityTypes, statedRelations } from '../../cypher/ontology'
import { yearAndMonth } from '../filters/when'
import { type Filters } from '../state/filters'
import { type State } from '../state/state'

type Fields = readonly (readonly [string, string])[]

const written = (month: number): string => {
  const { year, month: of } = yearAndMonth(month)
  return `${String(year).padStart(4, '0')}-${String(of).padStart(2, '0')}`
}
const rest = (all: object, without: readonly string[]): string => Object.keys(all).filter((one) => !without.includes(one)).join(',')
const each = (field: string) => (values: readonly string[]): Fields => values.map((value) => [field, value])

// A field for every filter, so that a new one cannot be left out.
const fieldsOf: { [F in keyof Filters]: (value: Filters[F]) => Fields } = {
  withoutTypes: (without) => (without.length === 0 ? [] : [['types', rest(entityTypes, without)]]),
  withoutRelations: (without) => (without.length === 0 ? [] : [['relations', rest(statedRelations, without)]]),
  districts: each('districts'), interviews: each('interviews'), programmes: each('programmes'),
  said: (range) => (range ? [['saidFrom', written(range[0])], ['saidTo', written(range[1])]] : []),
  promised: (range) => (range ? [['promisedFrom', String(range[0])], ['promisedTo', String(range[1])]] : []),
  confidence: (least) => (least === 0 ? [] : [['confidence', String(least)]]),
  mentions: (fewest) => (fewest === 0 ? [] : [['mentions', String(fewest)]]),
}

/** The address of a file of all that the graph holds and the legend and every filter let pass. */
export function matchingPath(format: string, { hidden, filters }: Pick<State, 'hidden' | 'filters'>): string {
  const all = { ...filters, withoutTypes: [...new Set([...hidden, ...filters.withoutTypes])] }
  const fields = (Object.keys(fieldsOf) as (keyof Filters)[]).flatMap(<F extends keyof Filters>(filter: F) => fieldsOf[filter](all[filter]))
  return `/api/export?${new URLSearchParams([['format', format], ...fields.map(([field, value]) => [field, value])])}`
}
