/** How much one may ask: addresses that can be read, bodies of some size, so many requests a minute. */
import express, { type RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { ApiError } from './errors'

/** Refuses addresses whose percent signs spell no UTF-8. */
export const refuseMalformedUrls: RequestHandler = (request, _response, next) => {
  decodeURIComponent(request.url)
  next()
}

const [usual, large] = [64, 512].map((size) => express.raw({ type: () => true, limit: size * 1024 }))

/** Paths below `/api` that take what a view is made of. */
const takesMuch = /^\/(?:saved|export|part|facts)(?:\/|$)/

/** Reads a body of any kind up to 64 KB, 512 KB where a view may be sent, and refuses a larger one. */
export const limitBodies: RequestHandler = (request, response, next) => (takesMuch.test(request.path) ? large! : usual!)(request, response, next)

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
