import { type LocalSettings } from '../settings'
import { type Progress, type Report } from './progress'
import { type Run } from './run-file'

/** A Neo4j that this process has started (`owned`) or found running. */
export interface Engine {
  run: Run
  owned: boolean
  /** Comes, with one sentence, when the engine is there no more. */
  gone: Promise<string>
  /** Ends an owned engine, cleanly where it can, and leaves any other as it is. */
  leave(): Promise<void>
}

/** What every step of a start needs; `signal` calls it off. */
export interface Start {
  settings: LocalSettings
  report: Report
  signal: AbortSignal
}

/** Takes a run file's content and gives the Bolt address of that Neo4j. */
export function addressOf(run: Run): string {
  return `bolt://127.0.0.1:${run.port}`
}

/** Takes an engine that was reached and the time it was asked for (ms); gives what there is to report. */
export function describeArrival({ run, owned }: Engine, since: number): Progress {
  return owned ? { kind: 'ready', url: addressOf(run), ms: Date.now() - since } : { kind: 'joined', url: addressOf(run) }
}
