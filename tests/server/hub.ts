/** An entity that is tied to fifty thousand others. */
import { type Store } from '../../cypher/store'
import { telling } from '../cypher/ad-hoc'
import { id, sentence } from '../sample-graph'

export const hub = { id: 'District:枢纽区', near: (index: number) => `Project:近处${index}`, size: 50_000 }

const batch = 5_000

/** Ties the hub to its neighbours by what one interview of the sample says, in steps that fit the engine's memory; the last neighbour also to 星禾乳业. */
export async function loadHub(store: Store): Promise<void> {
  await store.run(telling("CREATE (h:Entity:District {id: $id, type: 'District', name: '枢纽区', aliases: []})"), { id: hub.id })
  for (let from = 0; from < hub.size; from += batch) {
    await store.run(telling(`MATCH (h:Entity {id: $id}) UNWIND range($from, $from + ${batch} - 1) AS n
      CREATE (h)-[:UNDERTAKES {interview: $interview, sentences: [$sentence], method: 'by-hand', confidence: 0.9}]->(:Entity:Project {id: 'Project:近处' + n, type: 'Project', name: '近处' + n, aliases: []})`),
    { id: hub.id, from, interview: id.su, sentence: sentence('A', '苏/1') })
  }
  await store.run(telling("MATCH (e:Entity {id: $dairy}) MATCH (p:Entity {id: $last}) CREATE (e)-[:PARTICIPATES_IN {interview: $interview, sentences: [$sentence], method: 'by-hand', confidence: 0.9}]->(p)"),
    { dairy: id.dairy, last: hub.near(hub.size - 1), interview: id.su, sentence: sentence('A', '苏/1') })
}
