import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import { type SearchAnswer } from '../../server/contract'

type FoundEntity = SearchAnswer['entities'][number]
type FoundSentence = SearchAnswer['sentences'][number]
type FoundElsewhere = SearchAnswer['elsewhere'][number]

/** One result that can be chosen. */
export type Option =
  | { kind: 'entity', found: FoundEntity }
  | { kind: 'sentence', found: FoundSentence }
  | { kind: 'elsewhere', found: FoundElsewhere }

/** Results under one heading: a type of entity, or where sentences stand. `first` counts options above it. */
export interface OptionGroup { type: EntityType | 'sentence' | 'elsewhere', first: number, options: Option[] }

/** An answer in the order of the screen: entities by type, the type of the best hit first, then sentences of interviews, then others. */
export function groupOptions({ entities, sentences, elsewhere }: SearchAnswer): OptionGroup[] {
  const types = [...new Set(entities.map(({ entity }) => entity.type))].filter((type) => Object.hasOwn(entityTypes, type))
  const groups = types.map((type) => ({
    type, options: entities.filter(({ entity }) => entity.type === type).map((found): Option => ({ kind: 'entity', found })),
  }))
  const texts = [
    { type: 'sentence' as const, options: sentences.map((found): Option => ({ kind: 'sentence', found })) },
    { type: 'elsewhere' as const, options: elsewhere.map((found): Option => ({ kind: 'elsewhere', found })) },
  ]
  let first = 0
  return [...groups, ...texts].filter(({ options }) => options.length > 0).map((group) => {
    const placed = { ...group, first }
    first += group.options.length
    return placed
  })
}

/** All options of the groups, one after another. */
export const flatOptions = (groups: readonly OptionGroup[]): Option[] => groups.flatMap((group) => group.options)

/** The option an arrow key leads to from `active` (-1: none), around the ends; null for other keys. */
export function optionAfter(key: string, active: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (active + 1) % count
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1
  return null
}
