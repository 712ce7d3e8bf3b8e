/** Files to take away: everything a view holds, or all that matches. */
import { z } from 'zod'
import { entityType, relationType } from '../contract'
import { several } from './views'

/** Formats of data, each with its media type and the end of its files' names. */
export const exportFormats = {
  csv: { type: 'text/csv; charset=utf-8', extension: 'csv' },
  json: { type: 'application/json; charset=utf-8', extension: 'json' },
  graphml: { type: 'application/graphml+xml; charset=utf-8', extension: 'graphml' },
  gexf: { type: 'application/gexf+xml; charset=utf-8', extension: 'gexf' },
} as const

export type ExportFormat = keyof typeof exportFormats

const format = z.enum(['csv', 'json', 'graphml', 'gexf']).meta({ description: 'The format of the file.' })
const list = <T extends z.ZodType<string, string>>(type: T) => z.string().optional().transform((text) => text?.split(',').map((one) => one.trim()).filter(Boolean)).pipe(z.array(type).optional())
const most = 50_000
const names = several(z.string().min(1).max(600)).pipe(z.array(z.string()).max(2_000)).optional()
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month such as 2024-03').optional()
const place = z.int().min(0)
const year = z.coerce.number().int().min(0).max(9_999).optional()

export const exportQuery = z.object({
  format,
  types: list(entityType).meta({ description: 'Types of entity, parted by commas: both ends of a relation are to be of one of them; all where left out.' }),
  relations: list(relationType).meta({ description: 'Types of relation, parted by commas; all where left out.' }),
  districts: names.meta({ description: 'Names of districts: the interview is to speak for one of them, `districts=…&districts=…`.' }),
  interviews: names.meta({ description: 'Ids of interviews: one of them is to state it.' }),
  programmes: names.meta({ description: 'Ids of programmes: both ends of a relation are to be one of them, or to be tied to one.' }),
  saidFrom: month.meta({ description: 'The first month in which the interview may have been given; one of which only the year is known is in all months of it.' }),
  saidTo: month.meta({ description: 'The last month.' }),
  promisedFrom: year.meta({ description: 'The first year for which something is to be promised of both ends of a relation.' }),
  promisedTo: year.meta({ description: 'The last year.' }),
  confidence: z.coerce.number().min(0).max(1).default(0).meta({ description: 'The least confidence of the interview\'s word.' }),
  mentions: z.coerce.number().int().min(0).default(0).meta({ description: 'The fewest interviews that both ends of a relation are to appear in.' }),
  limit: z.coerce.number().int().min(1).max(most).default(most).meta({ description: 'The most relations to give, each interview\'s word counted. The header `Fangtan-Total` says how many there are.' }),
})
export const exportBody = z.object({
  format,
  ids: z.array(z.string().min(1).max(600)).max(5_000).meta({ description: 'Entities\' ids: all that is stated among them is given.' }),
  edges: z.array(z.tuple([relationType, place, place])).max(20_000).optional().meta({ description: 'Only these relations among them: of each its type, and the places in `ids` of what it goes from and to, the first being 0.' }),
}).refine(({ ids, edges = [] }) => edges.every(([, from, to]) => from < ids.length && to < ids.length), { path: ['edges'], error: 'expected places in ids, found one beyond its end' }).meta({ id: 'ExportAsked' })

export type ExportQuery = z.infer<typeof exportQuery>
export type ExportBody = z.infer<typeof exportBody>
