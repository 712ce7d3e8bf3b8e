/** The API's description (OpenAPI 3.1), derived from the routes and their schemas. */
import { OpenApiGeneratorV31, OpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { type z } from 'zod'
import { errorAnswer } from './contract'
import { type ErrorCode, errors } from './errors'
import { type Route } from './route'

/** Errors that any route may give. */
const anywhere: readonly ErrorCode[] = [
  'invalid-request', 'malformed-url', 'malformed-body', 'method-not-allowed', 'body-too-large', 'foreign-host', 'rate-limited', 'internal',
  'store-unavailable', 'store-overloaded', 'store-timeout',
]

/** Describes the routes; gives an OpenAPI document as plain JSON. */
export function describeApi(routes: readonly Route[]): Record<string, unknown> {
  const registry = new OpenAPIRegistry()
  for (const { method, path, summary, pathFields, queryFields, bodyFields, answer, files, errors: own = [] } of routes) {
    registry.registerPath({
      method, path, summary,
      request: { ...(pathFields ? { params: pathFields } : {}), ...(queryFields ? { query: queryFields } : {}), ...describeBody(bodyFields) },
      responses: { 200: { description: 'The answer.', content: describeContent(answer, files) }, ...describeErrors([...anywhere, ...own]) },
    })
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Fangtan', version: '0.1.0', description: 'A knowledge graph of newspaper interviews: every entity, relation and figure leads to its sentences.' },
    servers: [{ url: '/' }],
  }) as unknown as Record<string, unknown>
}

const describeContent = (schema: z.ZodType, types: readonly string[] = ['application/json']) => Object.fromEntries(types.map((type) => [type.split(';')[0]!, { schema }]))

const describeBody = (fields: Route['bodyFields']) =>
  (fields ? { body: { required: true, content: { 'application/json': { schema: fields } } } } : {})

/** One response a status: several errors may share it. */
function describeErrors(codes: readonly ErrorCode[]) {
  const statuses = [...new Set(codes.map((code) => errors[code].status))].sort()
  return Object.fromEntries(statuses.map((status) => {
    const shared = codes.filter((code) => errors[code].status === status)
    return [status, {
      description: shared.map((code) => `${code}: ${errors[code].message}`).join(' '),
      content: { 'application/json': { schema: errorAnswer } },
    }]
  }))
}
