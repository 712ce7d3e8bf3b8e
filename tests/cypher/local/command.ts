/** `npm run neo4j` as a process of its own, for tests that kill it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '..', '..', '..')

export interface Command {
  child: ChildProcess
  out(): string
  err(): string
  /** Comes with the exit code when it has ended; null after a signal. */
  exit: Promise<number | null>
}

/** Runs it with a data folder (`DATA`, in which `neo4j` is the engine's) and further variables. */
export function runNeo4jCommand(data: string, env: Record<string, string> = {}): Command {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'cypher', 'local', 'cli.ts')], { cwd: root, env: { ...process.env, GRAPH_URL: '', DATA: data, ...env } })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text })
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, out: () => out, err: () => err, exit }
}
