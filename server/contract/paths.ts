/** Paths between two entities, and what several have in common. */
import { z } from 'zod'
import { entitySummary, relationType } from '../contract'
import { citedPart } from './cited'

const id = z.string().min(1).max(600)

const types = z.string().optional().transform((text) => text?.split(',').map((type) => type.trim()).filter(Boolean)).pipe(z.array(relationType).optional())
  .meta({ description: 'Types of relation, parted by commas; all of them where left out.' })

export const pathsQuery = z.object({
  from: id.meta({ description: 'An entity\'s id.' }),
  to: id.meta({ description: 'Another entity\'s id.' }),
  types,
  limit: z.coerce.number().int().min(1).max(20).default(10).meta({ description: 'The most paths to give, the shortest first.' }),
}).refine(({ from, to }) => from !== to, { path: ['to'], message: 'Expected another entity than `from`.' })

export const pathsAnswer = citedPart.extend({
  from: entitySummary, to: entitySummary,
  /** Each path as the ids of its entities, from one end to the other; none holds an entity twice. Shorter ones first, of one length those through less spoken-of entities. */
  paths: z.array(z.array(z.string())),
  /** Paths of up to so many steps were looked for. */
  steps: z.int(),
  /** True where there are more paths than given, or the search stopped at its bounds. */
  truncated: z.boolean(),
}).meta({ id: 'PathsAnswer' })

export const commonQuery = z.object({
  id: z.array(id).min(2).max(10).meta({ description: 'Entities\' ids, two to ten of them: `id=…&id=…`.' }),
  types,
  limit: z.coerce.number().int().min(1).max(500).default(50).meta({ description: 'The most neighbours to give, those first that the most interviews tie to the entities.' }),
}).refine(({ id: ids }) => new Set(ids).size === ids.length, { path: ['id'], message: 'Expected each id once.' })

/** The `nodes` are the common neighbours; the edges are those between them and the entities asked for. */
export const commonAnswer = citedPart.extend({
  asked: z.array(entitySummary),
  /** Common neighbours there are; `nodes` holds the most often stated, up to the limit. */
  total: z.int(),
  truncated: z.boolean(),
}).meta({ id: 'CommonAnswer' })

export type PathsAnswer = z.infer<typeof pathsAnswer>
export type CommonAnswer = z.infer<typeof commonAnswer>
