/** `npm start`: brings up the graph, reads the pages, builds the client, serves it all, and ends cleanly. */
import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import { showProgress } from '../cypher/local/progress-bar'
import { type Graph as OpenGraph, openGraph } from '../cypher/open'
import { readGraphSettings } from '../cypher/settings'
import { readCommandLine } from '../ingest/command-line'
import { findPageFiles } from '../ingest/files'
import { openReader } from '../ingest/inputs/reader'
import { readPages } from '../ingest/read-pages'
import { runCommand, showReading } from '../ingest/terminal'
import { createApp } from './app'
import { buildClient } from './client-build'
import { readServerConfig, type ServerConfig } from './config'
import { graphOf } from './graph'
import { openLog } from './log'
import { summariseGraph } from './summary'
import { warmUp } from './warm-up'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

void runCommand(async () => {
  const config = readServerConfig()
  const settings = readGraphSettings()
  const { paths, options, limits } = readCommandLine(process.argv.slice(2))
  const files = findPageFiles(choosePages(paths, config))
  const { server, serve } = await listen(config)
  const reader = openReader(options, limits)
  const stops: (() => Promise<void>)[] = [() => closeServer(server), reader.close]
  const stop = stopOnSignals(stops)
  try {
    const building = buildClient(say)
    building.catch(() => undefined) // Told below, when the graph can be closed.
    const graph = await openGraph(settings, showProgress)
    stops.push(graph.close)
    const clientFolder = await building
    await showReading(readPages(graph.store, files, { ...options, reader }))
    await reader.close()
    serve(createApp(graph.store, { ...config, clientFolder, log: openLog(config.logLevel) }))
    await announce(config, server, graph)
    // Nobody waits for it; what fails here is told to the first reader who asks the same.
    await warmUp(graphOf(graph.store, AbortSignal.timeout(60_000))).catch(() => undefined)
  } catch (error) {
    await stop()
    throw error
  }
})

/** The pages named on the command line, or in `PAGES`, or the samples. */
function choosePages(named: string[], { pages }: ServerConfig): string[] {
  return named.length > 0 ? named : pages.length > 0 ? pages : [join(__dirname, '..', 'ingest', 'pages')]
}

/** Takes the port first, so that one in use is told before anything is started; answers 503 until there is something to serve. */
async function listen({ host, port }: ServerConfig): Promise<{ server: Server; serve(app: RequestListener): void }> {
  let current: RequestListener = (_, response) => {
    response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '2' })
    response.end(JSON.stringify({ error: { code: 'starting', message: 'The server is starting; ask again in a moment.' } }))
  }
  const server = createServer((request, response) => current(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainListen(error, host, port)))
    server.listen(port, host, resolve)
  })
  return { server, serve: (app) => { current = app } }
}

function explainListen(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `PORT: port ${port} is in use. Stop what uses it, or choose another: PORT=3001 npm start`,
    EACCES: `PORT: this user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `HOST: ${host} is no address of this machine.`,
    ENOTFOUND: `HOST: ${host} is no address of this machine.`,
  }
  return new Error(reasons[error.code ?? ''] ?? `Cannot listen on ${host}:${port}: ${error.message}`, { cause: error })
}

async function announce({ host }: ServerConfig, server: Server, { store, address }: OpenGraph): Promise<void> {
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : ''
  for (const line of await summariseGraph(store)) say(line)
  say(`图数据库 Graph   ${address}`)
  say(`打开 Open       http://${host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`)
}

/** Ends in order on Ctrl-C or a terminate signal; a second one ends at once. */
function stopOnSignals(stops: readonly (() => Promise<void>)[]): () => Promise<void> {
  let stopping: Promise<void> | null = null
  const stop = (): Promise<void> => (stopping ??= (async () => {
    for (const close of stops) await close().catch(() => undefined)
  })())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(130)
      void stop().then(() => process.exit(0))
    })
  }
  return stop
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
