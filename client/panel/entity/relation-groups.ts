import { statedRelations } from '../../../cypher/ontology'
import { type StatedRelation } from '../../../cypher/types'
import { type EntityAnswer } from '../../../server/contract'

type Relation = EntityAnswer['relations'][number]

/** Relations of one type in one direction. */
export interface RelationGroup { type: StatedRelation, direction: Relation['direction'], relations: Relation[] }

/** An entity's relations by type in the ontology's order, outward before inward; said most often first, then by pinyin. */
export function groupRelations(relations: readonly Relation[]): RelationGroup[] {
  const types = Object.keys(statedRelations) as StatedRelation[]
  return types.flatMap((type) => (['out', 'in'] as const).map((direction) => ({
    type, direction, relations: relations.filter((relation) => relation.type === type && relation.direction === direction).sort(byWeight),
  }))).filter((group) => group.relations.length > 0)
}

const byPinyin = new Intl.Collator('zh-u-co-pinyin')
const byWeight = (a: Relation, b: Relation): number =>
  b.interviews - a.interviews || byPinyin.compare(a.other.name, b.other.name)
