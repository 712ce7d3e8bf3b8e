/** What stands around an entity. */
import { statedRelations } from '../../cypher/ontology'
import { type StatedRelation } from '../../cypher/types'
import { type NeighboursAnswer } from '../contract'
import { unknownId } from '../errors'
import { type Graph } from '../graph'
import { pick, readEntities } from '../summaries'

const allTypes = Object.keys(statedRelations) as StatedRelation[]

/** Gives an entity's neighbours by some types of relation, and all that ties them and the entity together; throws `unknown-id`. */
export async function answerNeighbours(graph: Graph, id: string, { types = allTypes, limit }: { types?: StatedRelation[] | undefined; limit: number }): Promise<NeighboursAnswer> {
  const [[row], counts] = await Promise.all([
    graph.read<{ total: number; ids: string[] }>('neighbours', { id, types, limit }),
    graph.read<NeighboursAnswer['counts'][number]>('neighbour-counts', { id }),
  ])
  if (!row) throw unknownId('entity', id)
  const ids = [id, ...row.ids]
  const [entities, edges] = await Promise.all([
    readEntities(graph, ids),
    graph.read<NeighboursAnswer['edges'][number]>('edges-among', { ids, types }),
  ])
  const [entity, ...nodes] = pick(entities, ids)
  const order = (type: StatedRelation) => allTypes.indexOf(type)
  return {
    entity: entity!, nodes, edges,
    total: row.total,
    truncated: row.total > row.ids.length,
    counts: counts.sort((one, other) => order(one.type) - order(other.type)),
  }
}
