/** The process in which files are read: one job at a time, under a watch that ends it when a job takes too much memory. */
import { Worker } from 'node:worker_threads'
import { PageError } from '../decode'
import { type PageFile, readPageFile } from '../files'
import { readPage } from '../pipeline'
import { type ReadOptions } from '../read-options'
import { type PageText } from './page-text'

export type Job =
  | { kind: 'text'; file: PageFile }
  | { kind: 'start' | 'warm'; options: ReadOptions }
  | { kind: 'read'; name: string; text: string; options: ReadOptions }

export interface Request {
  job: Job
  /** How much the process may grow while at it; null for as much as it likes. */
  megabytes: number | null
}

export type Answer = { value: unknown } | { fault: string } | { failure: string }

/** How large the process may be, in megabytes, and 0 where nobody watches. */
const most = new Int32Array(new SharedArrayBuffer(4))

/** JavaScript and native code alike keep this thread busy, so another one looks on; it also ends the process when its owner is gone. */
const watch = `
  const { workerData: { most, owner } } = require('node:worker_threads')
  setInterval(() => {
    const allowed = Atomics.load(most, 0)
    if ((allowed > 0 && process.memoryUsage.rss() > allowed * 1048576) || process.ppid !== owner) process.kill(process.pid, 'SIGKILL')
  }, 25)`
new Worker(watch, { eval: true, workerData: { most, owner: process.ppid } }).unref()

/** Enough of a page for the dictionary to be loaded. */
const warmUp = '修路\n——访青山县县长林一\n建设青山公园。'

async function work(job: Job): Promise<unknown> {
  switch (job.kind) {
    case 'start': return null
    case 'text': return await readPageFile(job.file) satisfies PageText
    case 'warm': {
      readPage('', warmUp, job.options)
      return null
    }
    case 'read': return readPage(job.name, job.text, job.options)
  }
}

async function answer({ job, megabytes }: Request): Promise<Answer> {
  Atomics.store(most, 0, megabytes === null ? 0 : Math.ceil(process.memoryUsage.rss() / 1048576) + megabytes)
  try {
    return { value: await work(job) }
  } catch (error) {
    return error instanceof PageError ? { fault: error.reason } : { failure: error instanceof Error ? error.message : String(error) }
  } finally {
    Atomics.store(most, 0, 0)
  }
}

process.on('message', (request: Request) => { void answer(request).then((reply) => process.send!(reply)) })
process.on('disconnect', () => process.exit())
// Ctrl-C reaches every process of a terminal; the owner ends this one in its own time.
process.on('SIGINT', () => undefined)
