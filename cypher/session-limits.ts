/** How a session keeps to its limits: it ends when cancelled, when silent, and in any case when its work is done. */
import { type StoreError, toStoreError } from './store-error'
import { within } from './within'

interface Closable {
  close(): Promise<void>
}

/** How long a connection may be silent after the engine's own limit, in milliseconds. */
export const graceMs = 2_000
const closeMs = 500

/** Runs the work for at most `ms` milliseconds, turns what it throws into a StoreError, and closes the session, and with it what it still runs on the engine. */
export async function useSession<T>(session: Closable, ms: number, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  try {
    signal?.throwIfAborted()
    return await within(ms, work(), signal)
  } catch (thrown) {
    throw toStoreError(thrown, signal)
  } finally {
    await closeSession(session)
  }
}

/** Closes the session when the signal is given, though nobody waits for it just then; gives what ends the watch. */
export function closeOnAbort(session: Closable, signal: AbortSignal | undefined): () => void {
  const stop = () => void closeSession(session)
  signal?.addEventListener('abort', stop, { once: true })
  return () => signal?.removeEventListener('abort', stop)
}

/** Closes a session; one whose connection has gone silent is left behind, as it would never close. */
export async function closeSession(session: Closable): Promise<void> {
  await within(closeMs, session.close()).catch(() => undefined)
}

/** Gives what a query gives; a query that asked for too much is not tried again, though the driver takes this fault for one that passes. */
export async function withoutRetryOfExcess<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work
  } catch (thrown) {
    const error: StoreError = toStoreError(thrown)
    throw error.kind === 'too-large' ? error : thrown
  }
}
