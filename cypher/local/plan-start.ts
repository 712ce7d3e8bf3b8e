import { type Run } from './run-file'

/** Where a new engine is to answer: the ports to try in turn (0 for any free one), and the password of user neo4j. */
export interface Plan {
  ports: number[]
  password: string
}

/**
 * Takes what open drivers already count on (`promised`), what the folder's last engine had (`last`) and a fresh password; gives the plan.
 * A promise binds; what was last is taken again where it is free, so that processes which lost an engine find the next one where it was.
 */
export function planStart(promised: Pick<Run, 'port' | 'password'> | null, last: Run | null, fresh: string): Plan {
  if (promised) return { ports: [promised.port], password: promised.password }
  if (last) return { ports: [last.port, 0], password: last.password }
  return { ports: [0], password: fresh }
}
