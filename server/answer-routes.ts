/** From a route to an answer: check what is taken, ask the graph, give JSON. */
import { type RequestHandler, type Response, Router } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type z } from 'zod'
import { type Store } from '../cypher/store'
import { editingFor, refuseReaders } from './editing'
import { ApiError } from './errors'
import { FileAnswer } from './file-answer'
import { graphOf } from './graph'
import { type Route } from './route'
import { routes } from './routes'

/** Answers every route of the table, below `/api`; `editorToken` is what opens the server to changes from elsewhere, null where nothing does. */
export function answerRoutes(store: Store, editorToken: string | null): Router {
  const router = Router()
  for (const path of new Set(routes.map((route) => route.path))) {
    const own = routes.filter((route) => route.path === path)
    const one = router.route(path.replace(/^\/api/, '').replace(/\{(\w+)\}/g, ':$1'))
    for (const route of own) one[route.method](answer(route, store, editorToken))
    one.all(refuseMethod(own))
  }
  return router
}

const answer = (route: Route, store: Store, editorToken: string | null): RequestHandler => async (request, response) => {
  if (route.changes) refuseReaders(request, editorToken)
  const taken = { path: take(route.pathFields, request.params), query: take(route.queryFields, request.query), body: take(route.bodyFields, readBody(request.body)) }
  const left = new AbortController()
  response.once('close', () => left.abort())
  const answered = await route.handle(graphOf(store, left.signal), { ...taken, editing: editingFor(request, editorToken) })
  if (answered instanceof FileAnswer) return sendFile(response, answered)
  // The graph may change at any time; an unchanged answer is known by its ETag.
  response.set('Cache-Control', 'no-cache').json(answered)
}

/** Sends a file as it is written. What fails before its first part is told as any error; what fails later breaks the download off, so that half a file is not taken for a whole one. */
async function sendFile(response: Response, { type, name, chunks, headers }: FileAnswer): Promise<void> {
  const parts = chunks[Symbol.asyncIterator]()
  const first = await parts.next()
  const all = async function* () {
    if (first.done) return
    yield first.value
    yield* { [Symbol.asyncIterator]: () => parts }
  }
  response.set({ ...headers, 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' })
  await pipeline(Readable.from(all()), response)
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

const refuseMethod = (routesOfPath: readonly Route[]): RequestHandler => (_request, response, next) => {
  response.set('Allow', routesOfPath.map(({ method }) => (method === 'get' ? 'GET, HEAD' : method.toUpperCase())).join(', '))
  next(new ApiError('method-not-allowed'))
}
