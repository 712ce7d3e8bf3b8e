/** The limit on waiting: what a caller waits for where the other side may never answer. */
import { StoreError } from './store-error'

/** Gives what `work` gives; throws StoreError `unavailable` where it has not settled after `ms` milliseconds, and the signal's reason once that is given. */
export async function within<T>(ms: number, work: Promise<T>, signal?: AbortSignal): Promise<T> {
  let stopWaiting = (): void => undefined
  const end = new Promise<never>((_, reject) => {
    const giveUp = () => reject(signal?.reason)
    if (signal?.aborted) giveUp()
    const timer = setTimeout(() => reject(new StoreError('unavailable', `The store was silent for ${ms} ms.`)), ms)
    signal?.addEventListener('abort', giveUp, { once: true })
    stopWaiting = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
    }
  })
  try {
    return await Promise.race([work, end])
  } finally {
    stopWaiting()
  }
}
