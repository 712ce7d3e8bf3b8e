import { answersBolt } from './answers-bolt'
import { isAlive, type Run } from './run-file'
import { type Engine } from './running-engine'

const pollMs = 1_000
/** An engine that is busy may miss a call; one whose process is dead is gone at once. */
const toleratedMisses = 3

/** Takes a running Neo4j that another process owns; gives it as an engine that is watched, once a second, and never ended. */
export function joinEngine(run: Run): Engine {
  let timer: NodeJS.Timeout
  let left = false
  const gone = new Promise<string>((resolve) => {
    let misses = 0
    const look = async () => {
      misses = !isAlive(run.pid) ? toleratedMisses : (await answersBolt(run.port)) ? 0 : misses + 1
      if (misses >= toleratedMisses) resolve('The local Neo4j has ended with the process that ran it; it is started again.')
      else if (!left) timer = setTimeout(look, pollMs).unref()
    }
    timer = setTimeout(look, pollMs).unref()
  })
  const leave = async () => {
    left = true
    clearTimeout(timer)
  }
  return { run, owned: false, gone, leave }
}
