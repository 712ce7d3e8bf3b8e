import { type ChildProcess, spawn } from 'node:child_process'
import { type Socket } from 'node:net'
import { delimiter, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type Launcher } from './compile-launcher'
import { listEngineSettings, listJvmOptions } from './engine-settings'
import { pickCause } from './pick-cause'
import { type Plan } from './plan-start'

const patienceMs = 15_000
const keptCharacters = 8_000

const stages = ['launched', 'waiting', 'holding', 'ready'] as const

/** `waiting`: another process holds the folder. `holding`: this one does. `ready`: Bolt answers. */
export type Stage = (typeof stages)[number]

/** The JVM of a local Neo4j. */
export interface Jvm {
  stage(): Stage
  /** Calls back at every new stage. */
  onStage(listener: (stage: Stage) => void): void
  /** Comes, with one line that says why, when the process has ended. */
  ended: Promise<string>
  /** From now on the JVM alone does not keep this process alive; it ends with it. */
  release(): void
  /** Ends it: cleanly within 15 seconds, else by force. */
  stop(): Promise<void>
}

/** Launches the JVM for a folder; every path absolute or below the working folder. */
export function launchJvm(java: string, launcher: Launcher, folder: string, heap: string, plan: Plan): Jvm {
  const options = [...listJvmOptions(heap), '-cp', launcher.classPath.join(delimiter), launcher.main, resolve(folder)]
  // A process group of its own, so that a terminal's Ctrl-C reaches the owner alone, which then closes in order.
  const child = spawn(resolve(java), options, { cwd: folder, detached: true, windowsHide: true })
  child.stdin.on('error', () => undefined) // A JVM that ends early does not read; `ended` tells of it.
  child.stdin.write([plan.password, plan.ports.join(','), ...listEngineSettings(), '', ''].join('\n'))

  const listeners: ((stage: Stage) => void)[] = []
  let stage: Stage = 'launched'
  createInterface({ input: child.stdout }).on('line', (line) => {
    stage = stages.find((known) => known === line.trim()) ?? stage
    for (const listener of listeners) listener(stage)
  })
  const ended = awaitEnd(child)
  return {
    stage: () => stage,
    onStage: (listener) => void listeners.push(listener),
    ended,
    release: () => keepAlive(child, 'unref'),
    stop: () => stop(child, ended),
  }
}

/** A JVM that cannot begin says so on its standard output. */
function awaitEnd(child: ChildProcess): Promise<string> {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => { output = (output + text).slice(-keptCharacters) })
  }
  return new Promise((end) => {
    child.once('error', (error) => end(error.message))
    child.once('close', (code, signal) => end(pickCause(output) ?? (signal ? `it was ended by ${signal}` : `it ended with code ${code}`)))
  })
}

function keepAlive(child: ChildProcess, how: 'ref' | 'unref'): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) (handle as Socket | null)?.[how]()
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  keepAlive(child, 'ref')
  child.stdin?.end()
  const force = setTimeout(() => killGroup(child), patienceMs)
  await ended.finally(() => clearTimeout(force))
}

/** The whole group, as `java` may be a script that runs the real one. */
function killGroup(child: ChildProcess): void {
  try {
    process.kill(process.platform === 'win32' ? child.pid! : -child.pid!, 'SIGKILL')
  } catch {
    // It has ended in the meantime.
  }
}
