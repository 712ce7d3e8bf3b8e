/** The real app on a real port, asked over real HTTP. */
import { type AddressInfo } from 'node:net'
import { request } from 'node:http'
import { loadPage } from '../../ingest/load'
import { type Store } from '../../cypher/store'
import { type AppSettings, createApp } from '../../server/app'
import { openLog } from '../../server/log'
import { emptyGraph } from '../graph'
import { newerPage, olderPage } from '../sample-graph'

export interface Served {
  /** `http://127.0.0.1:PORT` */
  url: string
  port: number
  close(): Promise<void>
}

const settings: AppSettings = { host: '127.0.0.1', allowedHosts: [], clientFolder: null, rateLimit: 100_000, log: openLog('silent') }

/** Serves a store on a free port, with some settings changed; the caller closes it. */
export async function serve(store: Store, change: Partial<AppSettings> = {}): Promise<Served> {
  const server = createApp(store, { ...settings, ...change }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Fills the graph with the sample pages and nothing else. */
export async function loadSample(store: Store): Promise<void> {
  await emptyGraph(store)
  await loadPage(store, newerPage, { source: 'newer.txt', reader: '1' })
  await loadPage(store, olderPage, { source: 'older.txt', reader: '1' })
}

/** The path of something with an id: every sign of it percent-encoded. */
export const pathTo = (kind: 'entities' | 'interviews' | 'pages', id: string, rest = ''): string => `/api/${kind}/${encodeURIComponent(id)}${rest}`

export interface Answer {
  status: number
  headers: Record<string, string>
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what comes back is what a test looks at
  body: any
}

/** Asks as a browser would, and gives the answer with its JSON read. */
export async function ask(served: Served, path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(served.url + path, init)
  return { status: response.status, headers: Object.fromEntries(response.headers), body: read(await response.text()) }
}

/** Asks with headers and paths that `fetch` would not send: another Host, a path that is not encoded. */
export function askRaw(served: Served, path: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: served.port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({
        status: response.statusCode!,
        headers: response.headers as Record<string, string>,
        body: read(Buffer.concat(parts).toString()),
      }))
    })
    sent.on('error', reject).end(body)
  })
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
