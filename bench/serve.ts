/** The real server on a real Neo4j of its own, for the length of a bench. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../cypher/open'
import { readGraphSettings } from '../cypher/settings'
import { type Store } from '../cypher/store'
import { createApp } from '../server/app'
import { graphOf } from '../server/graph'
import { openLog } from '../server/log'
import { warmUp } from '../server/warm-up'

export interface Served {
  url: string
  store: Store
  stop: () => Promise<void>
}

/** Starts a Neo4j in a folder that is thrown away afterwards, lets `fill` fill it, and serves it with a built client. */
export async function serve(clientFolder: string, fill: (store: Store) => Promise<void>): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'fangtan-bench-'))
  const graph = await openGraph({ remote: null, local: { ...readGraphSettings().local, folder } }, () => undefined)
  await fill(graph.store)
  const server = createServer(createApp(graph.store, { host: '127.0.0.1', allowedHosts: [], rateLimit: 1_000_000, clientFolder, log: openLog('silent') }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // As `npm start` does.
  await warmUp(graphOf(graph.store, AbortSignal.timeout(60_000)))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    store: graph.store,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await graph.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
