/** This worker's Neo4j: started once by global-setup, emptied by each test that fills it. */
import { type Query } from '../cypher/catalogue'
import { type Access, openStore, type Store } from '../cypher/store'

export const testAccess = (): Access => (JSON.parse(process.env.TEST_GRAPHS!) as Access[])[Number(process.env.JEST_WORKER_ID) - 1]!

/** Opens a store on this worker's Neo4j; the caller closes it. */
export const openTestStore = (): Store => openStore(testAccess(), { retryMs: 10_000, connectMs: 5_000 })

const statement = (text: string): Query => ({ name: 'empty', mode: 'write', doc: 'Empties the graph.', params: [], text })

/** Relationships first, and so many at a time: what one transaction holds must fit the engine's memory. */
const emptying = [
  statement('MATCH ()-[r]->() WITH r LIMIT 20000 DELETE r RETURN count(*) AS gone'),
  statement('MATCH (n) WITH n LIMIT 20000 DELETE n RETURN count(*) AS gone'),
]

/** Removes every node; constraints and indexes stay. */
export async function emptyGraph(store: Store): Promise<void> {
  for (const query of emptying) while ((await store.run<{ gone: number }>(query)).rows[0]!.gone === 20_000);
}
