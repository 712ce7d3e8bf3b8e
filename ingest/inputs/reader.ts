/** Reads files in a process of their own, so that whatever a file holds, it costs bounded time and memory and takes nothing else down. */
import { type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { type Socket } from 'node:net'
import { join } from 'node:path'
import { type PageGraph } from '../../cypher/types'
import { PageError } from '../decode'
import { type PageFile } from '../files'
import { type ReadOptions } from '../read-options'
import { forkBundled } from './fork-bundled'
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

/** Starts the process, keeps it for all files, and starts another where one had to be ended. */
export function openReader(options: ReadOptions = {}, limits: Limits = usualLimits): Reader {
  const { seconds, megabytes } = limits
  let reader = new ReaderProcess(limits)
  return {
    async read(file, isKnown = () => false) {
      const { name } = file
      if (!reader.isAlive()) reader = new ReaderProcess(limits)
      await reader.getReady(name, 'start', options)
      const started = performance.now()
      const { text, notes } = await reader.ask(name, { job: { kind: 'text', file }, megabytes }, seconds) as PageText
      const left = seconds - (performance.now() - started) / 1000
      if (isKnown(text)) return null
      await reader.getReady(name, 'warm', options)
      const graph = await reader.ask(name, { job: { kind: 'read', name, text, options }, megabytes }, left) as PageGraph
      return notes.length === 0 ? graph : { ...graph, page: { ...graph.page, notes: [...notes, ...graph.page.notes] } }
    },
    close: () => reader.end(),
  }
}

class ReaderProcess {
  private readonly child: ChildProcess
  private readonly ready = new Set<string>()
  private complaint = ''

  constructor(private readonly limits: Limits) {
    this.child = forkBundled(join(__dirname, 'serve-reader.ts'), limits.megabytes, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    // Only a question keeps this process waiting; when it ends, the child sees its owner gone and ends too.
    this.child.unref()
    this.child.channel!.unref()
    const errors = this.child.stderr as Socket
    errors.unref()
    errors.on('data', (part: Buffer) => { this.complaint = (this.complaint + part.toString()).slice(-2_000) })
  }

  isAlive = (): boolean => this.child.exitCode === null && this.child.signalCode === null && this.child.connected

  /** Does once what every file needs. */
  async getReady(file: string, kind: 'start' | 'warm', options: ReadOptions): Promise<void> {
    if (!this.ready.has(kind)) await this.ask(file, { job: { kind, options }, megabytes: null }, patience)
    this.ready.add(kind)
  }

  /** The answer to a request; a process that does not give it in time is ended. */
  async ask(file: string, request: Request, seconds: number): Promise<unknown> {
    const settled = new AbortController()
    const { signal } = settled
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      this.child.kill('SIGKILL')
    }, Math.max(0, seconds * 1000))
    this.child.ref()
    try {
      const answered = once(this.child, 'message', { signal })
      const ended = once(this.child, 'exit', { signal }).then(([code, killed]) => { throw new PageError(file, isLate ? this.lateness() : this.ending(code, killed)) })
      answered.catch(() => undefined)
      this.child.send(request, () => undefined)
      return readAnswer(file, ((await Promise.race([answered, ended])) as [Answer])[0])
    } finally {
      clearTimeout(timer)
      settled.abort()
      this.child.unref()
    }
  }

  async end(): Promise<void> {
    if (!this.isAlive()) return
    this.child.ref()
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
