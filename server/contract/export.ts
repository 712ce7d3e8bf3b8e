/** Files to take away: everything a view holds, or all that matches. */
import { z } from 'zod'
import { entityType, relationType } from '../contract'

/** Formats of data, each with its media type and the end of its files' names. */
export const exportFormats = {
  csv: { type: 'text/csv; charset=utf-8', extension: 'csv' },
  json: { type: 'application/json; charset=utf-8', extension: 'json' },
  graphml: { type: 'application/graphml+xml; charset=utf-8', extension: 'graphml' },
  gexf: { type: 'application/gexf+xml; charset=utf-8', extension: 'gexf' },
} as const

export type ExportFormat = keyof typeof exportFormats

const format = z.enum(['csv', 'json', 'graphml', 'gexf']).meta({ description: 'The format of the file.' })
const list = <T extends z.ZodType>(type: T) => z.string().optional().transform((text) => text?.split(',').map((one) => one.trim()).filter(Boolean)).pipe(z.array(type).optional())
const most = 50_000

export const exportQuery = z.object({
  format,
  types: list(entityType).meta({ description: 'Types of entity, parted by commas: both ends of a relation are to be of one of them; all where left out.' }),
  relations: list(relationType).meta({ description: 'Types of relation, parted by commas; all where left out.' }),
  limit: z.coerce.number().int().min(1).max(most).default(most).meta({ description: 'The most relations to give, each interview\'s word counted. The header `Fangtan-Total` says how many there are.' }),
})
export const exportBody = z.object({
  format,
  ids: z.array(z.string().min(1).max(600)).max(5_000).meta({ description: 'Entities\' ids: all that is stated among them is given.' }),
}).meta({ id: 'ExportAsked' })

export type ExportQuery = z.infer<typeof exportQuery>
export type ExportBody = z.infer<typeof exportBody>
