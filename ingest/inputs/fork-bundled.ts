/** Starts processes that read pages, or measure how pages are read. */
import { type ChildProcess, fork, type ForkOptions } from 'node:child_process'
import { join } from 'node:path'

/** How much of V8's memory is for what has just been made, in megabytes. Reading makes much that is soon done with: with V8's own 16 it took 2–12 % longer in each of five pairs of runs. */
const young = 32

/** A process that runs a TypeScript program as one bundle (run-bundled.cjs) and may keep some megabytes. */
export const forkBundled = (program: string, megabytes: number, options: Omit<ForkOptions, 'execArgv'> = {}): ChildProcess =>
  fork(join(__dirname, 'run-bundled.cjs'), [program], { ...options, execArgv: [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${young}`] })
