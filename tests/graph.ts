/** The Neo4j of this test run: started once by global-setup, emptied by each test that fills it. */
import { type Query } from '../cypher/catalogue'
import { type Access, openStore, type Store } from '../cypher/store'

export const testAccess = (): Access => JSON.parse(process.env.TEST_GRAPH ?? 'null') as Access

/** Opens a store on the run's Neo4j; the caller closes it. */
export const openTestStore = (): Store => openStore(testAccess(), { retryMs: 10_000, connectMs: 5_000 })

const empty: Query = { name: 'empty', mode: 'write', doc: 'Empties the graph.', params: [], text: 'MATCH (n) DETACH DELETE n' }

/** Removes every node; constraints and indexes stay. */
export async function emptyGraph(store: Store): Promise<void> {
  await store.run(empty)
}
