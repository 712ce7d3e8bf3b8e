/** The local Neo4j: a private engine in a child JVM, shared by the processes that use one folder. */
import { type LocalSettings } from '../settings'
import { type Report } from './progress'
import { reachEngine } from './reach-engine'
import { addressOf, describeArrival } from './running-engine'
import { superviseEngine } from './supervise-engine'

export { type Progress } from './progress'

/** Where a Neo4j answers (`bolt://127.0.0.1:PORT`), and as whom. */
export interface Access {
  url: string
  user: string
  password: string
}

/** A local Neo4j in use by this process. */
export interface LocalNeo4j {
  /** Stays the same when the engine is started again. */
  access: Access
  /** Whether this process runs the engine; one that joined may come to run it later. */
  owned(): boolean
  /** The engine's process. */
  pid(): number
  /** Ends the engine where this process runs it, within some 15 seconds; else only leaves it. */
  close(): Promise<void>
}

/**
 * Joins the Neo4j that runs for `settings.folder`, or starts one, fetching its jars the first time; from then on it is brought back whenever it is gone.
 * While open it does not keep this process alive, and it ends within seconds of this process. Throws one sentence that says what to do.
 */
export async function startLocalNeo4j(settings: LocalSettings, report: Report): Promise<LocalNeo4j> {
  const since = Date.now()
  const closing = new AbortController()
  const start = { settings, report, signal: closing.signal }
  const engine = await reachEngine(start, null).catch((error: unknown) => {
    report({ kind: 'failed' })
    throw error
  })
  report(describeArrival(engine, since))
  const supervision = superviseEngine(engine, start)
  return {
    access: { url: addressOf(engine.run), user: 'neo4j', password: engine.run.password },
    owned: () => supervision.current().owned,
    pid: () => supervision.current().run.pid,
    close: async () => {
      closing.abort()
      await supervision.over
    },
  }
}
