/** Reads files in a process of their own, so that whatever a file holds, it costs bounded time and memory and takes nothing else down. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type PageGraph } from '../../cypher/types'
import { PageError } from '../decode'
import { type PageFile } from '../files'
import { type ReadOptions } from '../read-options'
import { type PageText } from './page-text'
import { type Answer, type Request } from './serve-reader'

export interface Limits {
  /** For one file, from its bytes to its rows. */
  seconds: number
  /** By which the process may grow for one file. */
  megabytes: number
}

export const usualLimits: Limits = { seconds: 10, megabytes: 512 }

export interface Reader {
  /** What a file says; null where its text is one that need not be read. Throws PageError where it cannot be read within the limits. */
  read(file: PageFile, isKnown?: (text: string) => boolean): Promise<PageGraph | null>
  close(): Promise<void>
}

/** Long enough for a process to start, and for the dictionary, on a busy machine; the time is no file's. */
const patience = 120

/** Starts the process with the first file, keeps it for the next ones, and starts another where one had to be ended. */
export function openReader(options: ReadOptions = {}, limits: Limits = usualLimits): Reader {
  let running: ReaderProcess | null = null
  let isWarm = false

  const start = async (file: string): Promise<ReaderProcess> => {
    if (running?.isAlive()) return running
    running = new ReaderProcess(limits)
    isWarm = false
    await running.ask(file, { job: { kind: 'start' }, megabytes: null }, patience)
    return running
  }

  return {
    async read(file, isKnown = () => false) {
      const { name } = file
      const { megabytes } = limits
      const reader = await start(name)
      const started = performance.now()
      const { text, notes } = await reader.ask(name, { job: { kind: 'text', file }, megabytes }, limits.seconds) as PageText
      const left = limits.seconds - (performance.now() - started) / 1000
      if (isKnown(text)) return null
      if (!isWarm) await reader.ask(name, { job: { kind: 'warm', options }, megabytes: null }, patience)
      isWarm = true
      const graph = await reader.ask(name, { job: { kind: 'read', name, text, options }, megabytes }, left) as PageGraph
      return notes.length === 0 ? graph : { ...graph, page: { ...graph.page, notes: [...notes, ...graph.page.notes] } }
    },
    close: async () => { await running?.end() },
  }
}

class ReaderProcess {
  private readonly child: ChildProcess
  private complaint = ''

  constructor(private readonly limits: Limits) {
    this.child = fork(join(__dirname, 'reader-process.cjs'), {
      execArgv: [`--max-old-space-size=${limits.megabytes}`], serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.child.stderr!.on('data', (part: Buffer) => { this.complaint = (this.complaint + part.toString()).slice(-2_000) })
  }

  isAlive = (): boolean => this.child.exitCode === null && this.child.signalCode === null && this.child.connected

  /** The answer to a request; a process that does not give it in time is ended. */
  async ask(file: string, request: Request, seconds: number): Promise<unknown> {
    const settled = new AbortController()
    const { signal } = settled
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      this.child.kill('SIGKILL')
    }, Math.max(0, seconds * 1000))
    try {
      const answered = once(this.child, 'message', { signal })
      const ended = once(this.child, 'exit', { signal }).then(([code, killed]) => { throw new PageError(file, isLate ? this.lateness() : this.ending(code, killed)) })
      answered.catch(() => undefined)
      this.child.send(request, () => undefined)
      return readAnswer(file, ((await Promise.race([answered, ended])) as [Answer])[0])
    } finally {
      clearTimeout(timer)
      settled.abort()
    }
  }

  async end(): Promise<void> {
    if (!this.isAlive()) return
    const ended = once(this.child, 'exit')
    this.child.kill('SIGKILL')
    await ended
  }

  private lateness = (): string => `expected a file that is read within ${this.limits.seconds} seconds, found one that takes longer (--seconds allows more).`

  private ending(code: number | null, signal: NodeJS.Signals | null): string {
    if (signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134) return `expected a file that is read within ${this.limits.megabytes} MiB of memory, found one that takes more (--memory allows more).`
    return `expected a file that can be read, found one that ended its reader (${signal ?? `exit code ${code}`}). ${this.complaint.trim()}`.trim()
  }
}

function readAnswer(file: string, answer: Answer): unknown {
  if ('fault' in answer) throw new PageError(file, answer.fault)
  if ('failure' in answer) throw new PageError(file, `expected a file that can be read, found one that its reader failed on: ${answer.failure}`)
  return answer.value
}
