import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { answersBolt } from './answers-bolt'

const schema = z.object({
  port: z.int().min(1).max(65_535),
  pid: z.int().min(1),
  password: z.string().min(8),
  version: z.string(),
})

/** What a running local Neo4j says of itself in `run.json`, and left in `last-run.json` by one that has ended: its Bolt port on 127.0.0.1, its process, the password of user neo4j, its version. */
export type Run = z.infer<typeof schema>

/** The file in the folder of the local Neo4j that says where it runs. */
export const runFile = 'run.json'

/** Takes the text of a run file; gives what it says, or null when it is none. */
export function parseRun(text: string): Run | null {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Takes the folder of a local Neo4j and a file's name; gives what it says, or null when it is missing, cut short or not to be read. */
export async function readRun(folder: string, name = runFile): Promise<Run | null> {
  return readFile(join(folder, name), 'utf8').then(parseRun, () => null)
}

/** Takes a run file's content and says whether that Neo4j is there: its process lives (or is somebody else's to see), and its port answers as Bolt does. */
export async function isLive(run: Run): Promise<boolean> {
  return isAlive(run.pid) && answersBolt(run.port)
}

/** Takes a process id and says whether such a process lives; one of another user does. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
