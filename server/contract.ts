/** What requests and answers look like. Validation, OpenAPI and the client's types all come from here. */
import { z } from 'zod'
import { methods } from '../cypher/methods'
import { comparators, entityTypes, sentenceKinds, statedRelations, statuses } from '../cypher/ontology'

const keys = <K extends string>(table: Record<K, unknown>) => z.enum(Object.keys(table) as [K, ...K[]])

/** A schema with a name, or null; written as a union, because the description of `nullable()` would refuse the null. */
export const orNull = <T extends z.ZodType>(type: T) => z.union([type, z.null()])

export const entityType = keys(entityTypes)
export const relationType = keys(statedRelations)
/** The rule that read a relation or a figure. */
export const method = keys(methods)
export const span = z.tuple([z.int().min(0), z.int().min(0)])

/** An entity in short: what a node, a chip or a row of a list shows. */
export const entitySummary = z.object({
  id: z.string(), type: entityType, name: z.string(), aliases: z.array(z.string()),
  /** Interviews it appears in. */
  interviews: z.int(),
}).meta({ id: 'EntitySummary' })

export const interviewSummary = z.object({
  id: z.string(), page: z.string(), headline: z.string(), interviewee: z.string(), posts: z.array(z.string()),
  district: z.string().nullable(), reporters: z.array(z.string()),
  paper: z.string().nullable(), date: z.string().nullable(), year: z.int().nullable(),
}).meta({ id: 'InterviewSummary' })

/** A sentence with the stretches to mark, as offsets in its text. */
export const sentenceHit = z.object({
  id: z.string(), kind: keys(sentenceKinds), text: z.string(), marks: z.array(span),
}).meta({ id: 'SentenceHit' })

/** A sentence outside any interview: in a page's preface or picture credit. */
export const pageHit = z.object({
  sentence: sentenceHit,
  page: z.object({ id: z.string(), file: z.string(), title: z.string().nullable() }),
}).meta({ id: 'PageHit' })

/** One interview's word for a relation. */
export const evidence = z.object({
  interview: z.string(), sentences: z.array(z.string()), method, confidence: z.number(), posts: z.array(z.string()),
}).meta({ id: 'Evidence' })

export const graphNode = entitySummary
/** All that is said between two entities by one type of relation, folded: the interviews that say it. The id is `type|from|to`. */
export const graphEdge = z.object({
  id: z.string(), type: relationType, from: z.string(), to: z.string(), interviews: z.array(z.string()),
  /** The best that any of its interviews has; left out where an edge carries the words themselves. */
  confidence: z.number().optional(),
}).meta({ id: 'GraphEdge' })
export const graphPart = z.object({ nodes: z.array(graphNode), edges: z.array(graphEdge) })

export const target = z.object({
  id: z.string(), interview: z.string(), sentence: z.string(), owner: z.string().nullable(), ownerName: z.string().nullable(),
  subject: z.string(), about: z.array(z.string()), value: z.number(), unit: z.string(), comparator: keys(comparators),
  by: z.int().nullable(), status: keys(statuses), programme: z.string().nullable(), text: z.string(), method, marks: z.array(span),
}).meta({ id: 'Target' })

const count = <T extends z.ZodType>(type: T) => z.array(z.object({ type, count: z.int() }))

export const health = z.object({ status: z.literal('ok'), store: z.object({ version: z.string(), edition: z.string() }) }).meta({ id: 'Health' })

export const overview = z.object({
  pages: z.int(), interviews: z.int(), sentences: z.int(), targets: z.int(), notes: z.int(),
  /** Every type of the ontology, in its order; a relation is counted once for each interview that states it. */
  entities: count(entityType), relations: count(relationType),
  /** The first picture: the districts spoken for (60 at most), the officials interviewed (60), the programmes those districts advance (40, those most shared first). */
  picture: graphPart,
}).meta({ id: 'Overview' })

export const searchQuery = z.object({
  q: z.string().trim().min(1).max(100).meta({ description: 'Words, parted by spaces; every one of them is to be found.' }),
  type: entityType.optional().meta({ description: 'Only entities of this type.' }),
  limit: z.coerce.number().int().min(1).max(50).default(20).meta({ description: 'The most entities, and the most sentences, to give.' }),
})
export const searchAnswer = z.object({
  entities: z.array(z.object({ entity: entitySummary, /** The name or alias that was found, and where. */ found: z.string(), marks: z.array(span) })),
  sentences: z.array(z.object({ sentence: sentenceHit, interview: interviewSummary })),
  elsewhere: z.array(pageHit),
}).meta({ id: 'SearchAnswer' })

export const idPath = z.object({ id: z.string().min(1).max(600).meta({ description: 'An id as an answer gives it, percent-encoded.' }) })

/** Lists hold at most 500 relations (the most often stated), 200 interviews (the newest), 500 figures and 200 sentences elsewhere. */
export const entityAnswer = z.object({
  entity: entitySummary.extend({
    code: z.string().nullable(),
    parent: orNull(entitySummary),
    posts: z.array(z.string()),
  }),
  relations: z.array(z.object({ type: relationType, direction: z.enum(['out', 'in']), other: entitySummary, evidence: z.array(evidence), /** Interviews that say it; `evidence` holds the newest 20. */ interviews: z.int() })),
  interviews: z.array(z.object({ interview: interviewSummary, sentences: z.array(sentenceHit) })),
  elsewhere: z.array(pageHit),
  /** Figures it commits to, or that are about it. */
  targets: z.array(target),
  /** Sentences that relations and figures rest on, by id, where the entity itself may not be mentioned. */
  quoted: z.record(z.string(), z.object({ text: z.string(), interview: z.string().nullable() })),
  /** True where a list was cut at its limit. */
  truncated: z.boolean(),
}).meta({ id: 'EntityAnswer' })

export const neighboursQuery = z.object({
  types: z.string().optional().transform((text) => text?.split(',').map((type) => type.trim()).filter(Boolean)).pipe(z.array(relationType).optional())
    .meta({ description: 'Types of relation, parted by commas; all of them where left out.' }),
  limit: z.coerce.number().int().min(1).max(500).default(50).meta({ description: 'The most neighbours to give, those first that the most interviews tie to the entity.' }),
})
/** The neighbours are the `nodes`; the edges are all those of the wanted types among them and the entity. */
export const neighboursAnswer = graphPart.extend({
  entity: graphNode,
  /** Neighbours there are; `nodes` holds the most connected of them, up to the limit. */
  total: z.int(), truncated: z.boolean(),
  /** Neighbours by each type of relation there is, wanted or not, in the order of the ontology. */
  counts: count(relationType),
}).meta({ id: 'NeighboursAnswer' })

/** The newest 2000, and how many there are. */
export const interviewsAnswer = z.object({ total: z.int(), interviews: z.array(interviewSummary) }).meta({ id: 'InterviewsAnswer' })

export const mention = z.object({ entity: z.string(), start: z.int(), end: z.int() })

export const interviewAnswer = z.object({
  interview: interviewSummary,
  page: z.object({ id: z.string(), file: z.string(), title: z.string().nullable(), strapline: z.string().nullable() }),
  /** Headline, introduction, byline and the like, in the order of the page. */
  frame: z.array(z.object({ id: z.string(), kind: keys(sentenceKinds), text: z.string(), spans: z.array(span), mentions: z.array(mention) })),
  paragraphs: z.array(z.object({ sentences: z.array(z.object({ id: z.string(), text: z.string(), spans: z.array(span), mentions: z.array(mention) })) })),
  /** The entities mentioned, by id. */
  entities: z.record(z.string(), entitySummary),
  targets: z.array(target),
}).meta({ id: 'InterviewAnswer' })
export const pageAnswer = z.object({
  page: z.object({
    id: z.string(), file: z.string(), title: z.string().nullable(), strapline: z.string().nullable(), preface: z.string().nullable(),
    paper: z.string().nullable(), date: z.string().nullable(), year: z.int().nullable(), text: z.string(),
    notes: z.array(z.object({ stage: z.string(), message: z.string(), at: span.optional() })),
  }),
  interviews: z.array(interviewSummary),
  sentences: z.array(z.object({ id: z.string(), interview: z.string().nullable(), kind: keys(sentenceKinds), spans: z.array(span) })),
}).meta({ id: 'PageAnswer' })

export const errorAnswer = z.object({
  error: z.object({ code: z.string(), message: z.string(), details: z.array(z.object({ path: z.string(), message: z.string() })).optional() }),
}).meta({ id: 'Error' })

export type EntitySummary = z.infer<typeof entitySummary>
export type InterviewSummary = z.infer<typeof interviewSummary>
export type SentenceHit = z.infer<typeof sentenceHit>
export type PageHit = z.infer<typeof pageHit>
export type Evidence = z.infer<typeof evidence>
export type GraphNode = z.infer<typeof graphNode>
export type GraphEdge = z.infer<typeof graphEdge>
export type GraphPart = z.infer<typeof graphPart>
export type TargetAnswer = z.infer<typeof target>
export type HealthAnswer = z.infer<typeof health>
export type OverviewAnswer = z.infer<typeof overview>
export type SearchAnswer = z.infer<typeof searchAnswer>
export type EntityAnswer = z.infer<typeof entityAnswer>
export type NeighboursAnswer = z.infer<typeof neighboursAnswer>
export type InterviewsAnswer = z.infer<typeof interviewsAnswer>
export type InterviewAnswer = z.infer<typeof interviewAnswer>
export type PageAnswer = z.infer<typeof pageAnswer>
export type ErrorAnswer = z.infer<typeof errorAnswer>
