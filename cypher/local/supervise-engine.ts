import { setTimeout as pause } from 'node:timers/promises'
import { reachEngine } from './reach-engine'
import { describeArrival, type Engine, type Start } from './running-engine'

const shortestPauseMs = 250
const longestPauseMs = 30_000
/** An engine that lives this long was well; the next one is not made to wait for its end. */
const steadyMs = 60_000

/** An engine that is brought back when it is gone, on the same port with the same password. */
export interface Supervision {
  current(): Engine
  /** Comes when watching has stopped, after the start was called off, and an owned engine has ended. */
  over: Promise<void>
}

/** Takes a reached engine and watches over it until `start.signal` calls it off; reports what is lost and what is back. */
export function superviseEngine(first: Engine, start: Start): Supervision {
  let current = first
  const closed = new Promise<null>((resolve) => start.signal.addEventListener('abort', () => resolve(null), { once: true }))
  const watch = async () => {
    let failures = 0
    for (;;) {
      const since = Date.now()
      const why = await Promise.race([current.gone, closed])
      if (why === null) return current.leave()
      start.report({ kind: 'lost', message: why })
      failures = Date.now() - since > steadyMs ? 0 : failures + 1
      const lostAt = Date.now()
      const next = await regain(first, start, failures)
      if (next === null) return
      current = next
      start.report(describeArrival(current, lostAt))
    }
  }
  return { current: () => current, over: watch() }
}

/** Tries until it succeeds, with growing pauses; null when the start was called off. */
async function regain(first: Engine, start: Start, failures: number): Promise<Engine | null> {
  for (let attempt = failures; !start.signal.aborted; attempt += 1) {
    try {
      await pause(Math.min(longestPauseMs, shortestPauseMs * 2 ** attempt), undefined, { signal: start.signal, ref: false })
      return await reachSame(first, start)
    } catch (error) {
      if (!start.signal.aborted) start.report({ kind: 'lost', message: (error as Error).message })
    }
  }
  return null
}

async function reachSame(first: Engine, start: Start): Promise<Engine> {
  const engine = await reachEngine(start, first.run)
  const { port, password } = engine.run
  if (port === first.run.port && password === first.run.password) return engine
  await engine.leave()
  throw new Error(`The local Neo4j now runs on port ${port}, not on ${first.run.port} where this process looks for it: start this process again.`)
}
