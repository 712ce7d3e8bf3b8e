import { setTimeout as pause } from 'node:timers/promises'

/** Waits until a claim holds (asked every 100 ms) and gives what it gave; throws with the claim's name after `limitMs`. */
export async function until<T>(name: string, claim: () => T | Promise<T>, limitMs = 80_000): Promise<NonNullable<T>> {
  for (const end = Date.now() + limitMs; Date.now() < end; await pause(100)) {
    const seen = await claim()
    if (seen) return seen as NonNullable<T>
  }
  throw new Error(`Expected within ${limitMs} ms: ${name}`)
}
