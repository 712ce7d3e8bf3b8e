/** How much one may ask: addresses that can be read, bodies of some size, so many requests a minute. */
import express, { type RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { ApiError } from './errors'

/** Refuses addresses whose percent signs spell no UTF-8. */
export const refuseMalformedUrls: RequestHandler = (request, _response, next) => {
  decodeURIComponent(request.url)
  next()
}

/** Reads a body of any kind up to 64 KB, and refuses a larger one. */
export const limitBodies: RequestHandler = express.raw({ type: () => true, limit: 64 * 1024 })

/** Refuses an address's requests beyond so many a minute. */
export const limitRate = (limit: number): RequestHandler => rateLimit({
  windowMs: 60_000,
  limit,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  // A proxy in front adds this header; it is not believed, and that is no mistake.
  validate: { xForwardedForHeader: false },
  handler: (_request, _response, next) => next(new ApiError('rate-limited')),
})
