/** Ready views: parts of the graph that answer one question, and what districts share. */
import { z } from 'zod'
import { entitySummary, entityType, graphEdge, graphPart, interviewSummary, orNull, relationType } from '../contract'
import { citations } from './cited'

/** Types of entity that districts can share. */
export const sharedTypes = ['Project', 'Enterprise', 'Programme', 'Institution', 'Policy'] as const

const limit = (most: number, usual: number, what: string) => z.coerce.number().int().min(1).max(most).default(usual).meta({ description: what })

export const viewQuery = z.object({ limit: limit(500, 150, 'The most entities to give, those first that the most interviews tie to the view\'s subject.') })
export const togetherQuery = z.object({ limit: limit(300, 100, 'The most pairs to give, those first that the most interviews state.') })

/** A part of the graph about something. */
export const viewAnswer = graphPart.extend({
  /** What the view is of, where that is an entity; it is among the `nodes`. */
  entity: orNull(entitySummary),
  /** What the view is of, where that is an interview. */
  interview: orNull(interviewSummary),
  /** What there is: entities, or pairs of those who work together. */
  total: z.int(),
  /** True where more there is than `nodes` holds. */
  truncated: z.boolean(),
}).meta({ id: 'ViewAnswer' })

export const entitiesQuery = z.object({
  type: entityType.meta({ description: 'The type.' }),
  limit: limit(2_000, 500, 'The most entities to give, those of the most interviews first.'),
})
export const entitiesAnswer = z.object({ total: z.int(), entities: z.array(entitySummary) }).meta({ id: 'EntitiesAnswer' })

/** A field that may stand in an address more than once. */
export const several = <T extends z.ZodType>(type: T) => z.preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(type))

export const sharedQuery = z.object({
  districts: z.coerce.number().int().min(2).max(50).default(2).meta({ description: 'How many districts are to share a thing.' }),
  types: z.string().optional().transform((text) => text?.split(',').map((type) => type.trim()).filter(Boolean)).pipe(z.array(z.enum(sharedTypes)).optional())
    .meta({ description: 'Types of entity, parted by commas; all that can be shared where left out.' }),
  among: several(z.string().min(1).max(600)).optional().meta({ description: 'Ids of districts that are all to be among those that share it: `among=…&among=…`.' }),
  named: z.enum(['0', '1']).default('0').meta({ description: '1: being named in a district\'s interview is enough, without a relation.' }),
  limit: limit(500, 100, 'The most entities to give, those of the most districts first.'),
})

/** One interview's word for a district's part in a thing. */
export const sharedWord = z.object({
  /** The relation; `APPEARS_IN` where it is only named there. */
  tie: z.enum([...relationType.options, 'APPEARS_IN']),
  /** Id of the project by which it is tied, of which the district is the one who undertakes it. */
  via: z.string().nullable(),
  interview: z.string(), sentences: z.array(z.string()),
})

export const sharedAnswer = citations.extend({
  /** Those of the most districts first; `districts` are ids. */
  entities: z.array(z.object({ entity: entitySummary, districts: z.array(z.string()) })),
  /** Every district that shares any of them, those of the most entities first. */
  districts: z.array(entitySummary),
  /** A row for each entity and district of it: how many interviews tie them, and the words of the newest. */
  cells: z.array(z.object({ entity: z.string(), district: z.string(), interviews: z.int(), words: z.array(sharedWord) })),
  /** Projects by which entities are tied to districts. */
  projects: z.array(entitySummary),
  /** All that ties entities, districts and projects together, to be drawn. */
  edges: z.array(graphEdge),
  total: z.int(), truncated: z.boolean(),
}).meta({ id: 'SharedAnswer' })

export type ViewAnswer = z.infer<typeof viewAnswer>
export type EntitiesAnswer = z.infer<typeof entitiesAnswer>
export type SharedAnswer = z.infer<typeof sharedAnswer>
export type SharedQuery = z.infer<typeof sharedQuery>
