/** The end of the line: paths nobody answered, and errors anybody threw. */
import { type ErrorRequestHandler, type RequestHandler } from 'express'
import { answerOf, ApiError, toApiError } from './errors'

/** Refuses what nobody answered. */
export const refuseUnknownPaths: RequestHandler = (request, response, next) => {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (isRead || request.path.startsWith('/api')) return next(new ApiError('unknown-path'))
  response.set('Allow', 'GET, HEAD')
  next(new ApiError('method-not-allowed'))
}

/** Answers every error in the one shape; what went wrong here goes to the log, and to the log alone. */
export const answerErrors: ErrorRequestHandler = (thrown, _request, response, next) => {
  const error = toApiError(thrown)
  // The request's line in the log takes it from here.
  if (error.status >= 500) response.err = (error.cause ?? error) as Error
  if (response.headersSent) return next(thrown)
  response.status(error.status).set('Cache-Control', 'no-store').json(answerOf(error))
}
