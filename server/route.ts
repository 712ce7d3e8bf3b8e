/** What a route is: a path, the schemas of what it takes and gives, and the function between them. */
import { type z } from 'zod'
import { type Editing } from './contract/saved'
import { type ErrorCode } from './errors'
import { type FileAnswer } from './file-answer'
import { type Graph } from './graph'

type Fields = z.ZodObject
type Taken<T extends Fields | undefined> = T extends Fields ? z.infer<T> : Record<string, never>

export interface Route<Path extends Fields | undefined = Fields | undefined, Query extends Fields | undefined = Fields | undefined, Body extends Fields | undefined = Fields | undefined, Answer extends z.ZodType = z.ZodType> {
  /** `post` also where a question is too long for an address. */
  method: 'get' | 'post' | 'put' | 'delete'
  /** As OpenAPI writes it: `/api/entities/{id}`. */
  path: string
  /** One sentence for the reader of the API's description. */
  summary: string
  pathFields?: Path
  queryFields?: Query
  /** Of a JSON object. */
  bodyFields?: Body
  answer: Answer
  /** Media types of the files it gives instead of JSON; `answer` then describes their text. */
  files?: readonly string[]
  /** True where it changes what the server keeps, which not everyone may. */
  changes?: boolean
  /** Errors beyond those any route may give. */
  errors?: readonly ErrorCode[]
  /** `editing` says whether the one who asks may change things. */
  handle(graph: Graph, taken: { path: Taken<Path>; query: Taken<Query>; body: Taken<Body>; editing: Editing }): Promise<z.infer<Answer> | FileAnswer>
}

/** Checks a route's types where it is written, and gives it as one of many. */
export function route<Answer extends z.ZodType, Path extends Fields | undefined = undefined, Query extends Fields | undefined = undefined, Body extends Fields | undefined = undefined>(
  it: Route<Path, Query, Body, Answer>,
): Route {
  return it as unknown as Route
}
