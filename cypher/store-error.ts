/** What can go wrong at the store, by kind, so that callers and tests never read a driver's message. */
export type StoreFault = 'unavailable' | 'refused' | 'invalid' | 'timeout' | 'cancelled' | 'too-large' | 'conflict'

export class StoreError extends Error {
  constructor(readonly kind: StoreFault, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'StoreError'
  }
}

/** Neo4j's status codes by the kind of fault they stand for, first match first. */
const codes: readonly (readonly [RegExp, StoreFault])[] = [
  [/ServiceUnavailable|SessionExpired|DatabaseUnavailable|DatabaseNotFound|General\.(ShutDown|UnknownError)|Cluster/, 'unavailable'],
  [/Security\.|AuthorizationExpired|TokenExpired/, 'refused'],
  [/TransactionTimedOut|LockClientStopped|Timeout/, 'timeout'],
  [/Transaction\.Terminated/, 'cancelled'],
  [/MemoryPoolOutOfMemory|OutOfMemory|StackOverFlow|MemoryLimit/, 'too-large'],
  [/ConstraintValidation|DeadlockDetected|Outdated|Schema\.(?:EquivalentSchemaRule|Index|Constraint)AlreadyExists/, 'conflict'],
]

/** What the driver says, without a code of the engine's, where it did not reach one. */
const unreached = /ECONNREFUSED|connection|pool|acqui|server responded/i

/** Turns whatever was thrown into a StoreError, keeping the cause; after an abort it is `cancelled`, whatever was thrown. */
export function toStoreError(thrown: unknown, signal?: AbortSignal): StoreError {
  if (signal?.aborted) return new StoreError('cancelled', 'The query was cancelled.', { cause: thrown })
  if (thrown instanceof StoreError) return thrown
  const { code = '', message = String(thrown) } = (thrown ?? {}) as { code?: string; message?: string }
  const kind = codes.find(([pattern]) => pattern.test(code))?.[1]
    ?? (unreached.test(message) && !code.startsWith('Neo.') ? 'unavailable' : 'invalid')
  return new StoreError(kind, message, { cause: thrown })
}
