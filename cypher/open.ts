/** The graph of this installation: the Neo4j of `GRAPH_URL`, or the local one of the data folder. */
import { type Progress, startLocalNeo4j } from './local/start'
import { applySchema } from './schema'
import { type GraphSettings } from './settings'
import { openStore, type Patience, type Store } from './store'
import { StoreError } from './store-error'

export interface Graph {
  store: Store
  /** Where it runs, without a password: `bolt://127.0.0.1:7687`. */
  address: string
  /** Closes the store, and the local Neo4j where this process has started it. */
  close(): Promise<void>
}

/** Opens the graph and brings its schema up to date; throws one sentence where it cannot be reached or refuses the password. */
export async function openGraph(settings: GraphSettings, report: (event: Progress) => void, patience?: Patience): Promise<Graph> {
  const local = settings.remote ? null : await startLocalNeo4j(settings.local, report)
  const access = settings.remote ?? local!.access
  const store = openStore(access, patience)
  const close = async () => {
    await store.close()
    await local?.close()
  }
  try {
    await applySchema(store)
    return { store, address: access.url, close }
  } catch (error) {
    await close()
    throw settings.remote ? explain(access.url, error) : error
  }
}

function explain(url: string, error: unknown): unknown {
  if (!(error instanceof StoreError)) return error
  if (error.kind === 'unavailable') return new Error(`GRAPH_URL: no Neo4j answers at ${url}. Is it running, and is the address right?`, { cause: error })
  if (error.kind === 'refused') return new Error(`GRAPH_USER, GRAPH_PASSWORD: the Neo4j at ${url} refuses them (${error.message}).`, { cause: error })
  return error
}
