/** All that is said of an entity, and where. */
import { statedRelations } from '../../cypher/ontology'
import { readSentences } from '../citations'
import { type EntityAnswer, type EntitySummary } from '../contract'
import { unknownId } from '../errors'
import { type Graph } from '../graph'
import { pick, readEntities, readInterviews } from '../summaries'
import { readTargets } from '../targets'
import { readCandidates } from './candidates'

type Relation = EntityAnswer['relations'][number]
type RelationRow = Omit<Relation, 'other'> & { other: string }
type EntityRow = { code: string | null; parent: string | null; interviewed: string[][]; held: string[][] }
type AppearanceRow = { interview: string; sentences: EntityAnswer['interviews'][number]['sentences'] }

/** The most of each list that one answer carries. */
const most = { relations: 500, evidence: 20, interviews: 200, targets: 500, elsewhere: 200, candidates: 20 }

/** Gives an entity by id; throws `unknown-id`. */
export async function answerEntity(graph: Graph, id: string): Promise<EntityAnswer> {
  const [row] = await graph.read<EntityRow>('entity', { id })
  if (!row) throw unknownId('entity', id)
  const { relations, appearances, elsewhere, targets, truncated } = await readLists(graph, id)
  const [entities, interviews, quoted, candidates] = await Promise.all([
    readEntities(graph, [id, row.parent ?? id, ...relations.map(({ other }) => other)]),
    readInterviews(graph, appearances.map(({ interview }) => interview)),
    readSentences(graph, [...relations.flatMap(({ evidence }) => evidence.flatMap(({ sentences }) => sentences)), ...targets.map(({ sentence }) => sentence)]),
    readCandidates(graph, id, most.candidates),
  ])
  return {
    entity: {
      ...entities.get(id)!,
      code: row.code,
      parent: entities.get(row.parent ?? '') ?? null,
      posts: [...new Set([...row.interviewed, ...row.held].flat())],
    },
    relations: sortRelations(relations, entities),
    interviews: appearances.flatMap(({ interview, sentences }) => pick(interviews, [interview]).map((summary) => ({ interview: summary, sentences }))),
    elsewhere, targets, candidates, quoted, truncated,
  }
}

/** The lists of an entity, each asked for one more than it may hold, so that a cut is seen. */
async function readLists(graph: Graph, id: string) {
  const [relations, appearances, elsewhere, targets] = await Promise.all([
    graph.read<RelationRow>('entity-relations', { id, evidence: most.evidence, limit: most.relations + 1 }),
    graph.read<AppearanceRow>('entity-interviews', { id, limit: most.interviews + 1 }),
    graph.read<EntityAnswer['elsewhere'][number]>('entity-elsewhere', { id, limit: most.elsewhere + 1 }),
    readTargets(graph, 'target-ids-of-entity', { id, limit: most.targets + 1 }),
  ])
  return {
    relations: relations.slice(0, most.relations),
    appearances: appearances.slice(0, most.interviews),
    elsewhere: elsewhere.slice(0, most.elsewhere),
    targets: targets.slice(0, most.targets),
    truncated: relations.length > most.relations || appearances.length > most.interviews || elsewhere.length > most.elsewhere || targets.length > most.targets,
  }
}

/** In the order of the ontology, the most often stated first. */
function sortRelations(rows: readonly RelationRow[], entities: ReadonlyMap<string, EntitySummary>): Relation[] {
  const types = Object.keys(statedRelations)
  const order = (row: RelationRow) => types.indexOf(row.type)
  return [...rows]
    .sort((one, other) => order(one) - order(other) || other.interviews - one.interviews)
    .flatMap((row) => pick(entities, [row.other]).map((other) => ({ ...row, other })))
}
