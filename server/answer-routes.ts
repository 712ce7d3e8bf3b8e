/** From a route to an answer: check what is taken, ask the graph, give JSON. */
import { type RequestHandler, Router } from 'express'
import { type z } from 'zod'
import { type Store } from '../cypher/store'
import { ApiError } from './errors'
import { graphOf } from './graph'
import { type Route } from './route'
import { routes } from './routes'

/** Answers every route of the table, below `/api`. */
export function answerRoutes(store: Store): Router {
  const router = Router()
  for (const route of routes) {
    const path = route.path.replace(/^\/api/, '').replace(/\{(\w+)\}/g, ':$1')
    router.route(path)[route.method](answer(route, store)).all(refuseMethod(route))
  }
  return router
}

const answer = (route: Route, store: Store): RequestHandler => async (request, response) => {
  const taken = { path: take(route.pathFields, request.params), query: take(route.queryFields, request.query), body: take(route.bodyFields, readBody(request.body)) }
  const left = new AbortController()
  response.once('close', () => left.abort())
  const answered = await route.handle(graphOf(store, left.signal), taken)
  // The graph may change at any time; an unchanged answer is known by its ETag.
  response.set('Cache-Control', 'no-cache').json(answered)
}

/** What a part of the request holds, by its schema. A field it does not know is a mistake, for a misspelt filter would give everything. */
function take(fields: z.ZodObject | undefined, given: object): Record<string, never> {
  if (!fields) return {}
  const parsed = fields.strict().safeParse(given)
  if (parsed.success) return parsed.data as Record<string, never>
  throw new ApiError('invalid-request', parsed.error.issues.map((issue) => ({
    path: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.'),
    message: issue.message,
  })))
}

/** The JSON object of a body; an empty one where there is none. */
function readBody(body: unknown): object {
  if (!Buffer.isBuffer(body) || body.length === 0) return {}
  try {
    const given: unknown = JSON.parse(body.toString('utf8'))
    if (typeof given === 'object' && given !== null) return given
  } catch (cause) {
    throw new ApiError('malformed-body', [], { cause })
  }
  throw new ApiError('malformed-body')
}

const refuseMethod = (route: Route): RequestHandler => (_request, response, next) => {
  response.set('Allow', route.method === 'get' ? 'GET, HEAD' : 'POST')
  next(new ApiError('method-not-allowed'))
}
