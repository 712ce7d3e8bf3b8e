/** What is asked of many entities at once, by their ids. */
import { z } from 'zod'
import { graphPart, interviewSummary } from '../contract'

export const idsBody = z.object({
  ids: z.array(z.string().min(1).max(600)).max(2_000).meta({ description: 'Entities\' ids. Those that the graph does not hold are left out of the answer.' }),
}).meta({ id: 'Ids' })

/** The entities, in the order asked for, and all that is stated among them. */
export const partAnswer = graphPart.meta({ id: 'GraphPart' })

/** When and where entities are spoken of: what filters look at. */
export const factsAnswer = z.object({
  entities: z.array(z.object({
    id: z.string(),
    /** Ids of the interviews it appears in, the newest 500. */
    interviews: z.array(z.string()),
    /** Years by which figures of it, or about it, are promised. */
    promised: z.array(z.int()),
  })),
  /** The interviews named above. */
  interviews: z.array(interviewSummary),
}).meta({ id: 'Facts' })

export type PartAnswer = z.infer<typeof partAnswer>
export type FactsAnswer = z.infer<typeof factsAnswer>
