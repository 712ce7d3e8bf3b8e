/** Every error an answer can carry, once, with its status and what it tells the reader. */
import { StoreError, type StoreFault } from '../cypher/store-error'
import { type ErrorAnswer } from './contract'

/** Codes, each with its status and its words. */
export const errors = {
  'invalid-request': { status: 400, message: 'The request does not fit what this path takes.' },
  'malformed-url': { status: 400, message: 'The address holds a percent sign that begins no character in UTF-8.' },
  'malformed-body': { status: 400, message: 'The body could not be read.' },
  'token-needed': { status: 401, message: 'Saving from here needs the token of this server (EDITOR_TOKEN).' },
  'read-only': { status: 403, message: 'From here this server is read-only: it may be changed from its own machine, or with a token where it has one (EDITOR_TOKEN).' },
  'foreign-origin': { status: 403, message: 'Pages of other sites may not change anything here.' },
  'unknown-id': { status: 404, message: 'Nothing in the graph has this id.' },
  'unknown-path': { status: 404, message: 'There is nothing at this path.' },
  'method-not-allowed': { status: 405, message: 'This path does not take this method.' },
  'body-too-large': { status: 413, message: 'The body is too large.' },
  'foreign-host': { status: 421, message: 'This server does not answer to this name. ALLOWED_HOSTS lists further names it answers to.' },
  'rate-limited': { status: 429, message: 'Too many requests. Try again in a minute.' },
  'internal': { status: 500, message: 'Something went wrong here; the log says what.' },
  'client-not-built': { status: 503, message: 'The explorer is not built yet. Run npm run build, or npm start, which does so.' },
  'store-unavailable': { status: 503, message: 'The graph\'s store does not answer. Try again in a moment.' },
  'store-overloaded': { status: 503, message: 'The graph\'s store has no room for this question now. Ask for less, or try again.' },
  'store-timeout': { status: 504, message: 'The graph\'s store took too long over this question.' },
} as const satisfies Record<string, { status: number; message: string }>

export type ErrorCode = keyof typeof errors
/** A part of the request, and what is wrong with it. */
export type ErrorDetail = NonNullable<ErrorAnswer['error']['details']>[number]

/** An error with a code of the table; `details` say which part of the request is meant. */
export class ApiError extends Error {
  readonly status: number
  constructor(readonly code: ErrorCode, readonly details: ErrorDetail[] = [], options?: { cause?: unknown }) {
    super(errors[code].message, options)
    this.name = 'ApiError'
    this.status = errors[code].status
  }
}

/** The error for an id that nothing of a kind has. */
export const unknownId = (kind: 'entity' | 'interview' | 'page' | 'saved view', id: string): ApiError =>
  new ApiError('unknown-id', [{ path: 'id', message: `No ${kind} has the id ${id}.` }])

/** What a reader is told of a store's fault; a query of ours that does not fit the store is our own mistake. */
const storeFaults: Record<StoreFault, ErrorCode> = {
  'unavailable': 'store-unavailable',
  'refused': 'store-unavailable',
  'timeout': 'store-timeout',
  'cancelled': 'store-unavailable',
  'too-large': 'store-overloaded',
  'invalid': 'internal',
  'conflict': 'internal',
}

/** Makes an ApiError of anything thrown; what is not known is `internal`, and its words stay in the cause. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown
  if (thrown instanceof StoreError) return new ApiError(storeFaults[thrown.kind], [], { cause: thrown })
  const { status = 500 } = (thrown ?? {}) as { status?: number }
  if (thrown instanceof URIError) return new ApiError('malformed-url', [], { cause: thrown })
  if (status === 413) return new ApiError('body-too-large', [], { cause: thrown })
  if (status < 500) return new ApiError('malformed-body', [], { cause: thrown })
  return new ApiError('internal', [], { cause: thrown })
}

/** The body of an error's answer. */
export const answerOf = ({ code, message, details }: ApiError): ErrorAnswer =>
  ({ error: { code, message, ...(details.length ? { details } : {}) } })
