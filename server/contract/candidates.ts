/** What requests for pairs that may be one take and give. */
import { z } from 'zod'
import { candidateReason, entitySummary, entityType, sentenceHit } from '../contract'

export const candidatesQuery = z.object({
  type: entityType.optional().meta({ description: 'Only pairs of this type.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: 'The most pairs to give, the likeliest first.' }),
})

const side = z.object({
  entity: entitySummary,
  /** A sentence that names it, and the interview that says it; null where only a relation does, or a page's preface or credit. */
  sentence: z.union([sentenceHit, z.null()]), interview: z.string().nullable(),
}).meta({ id: 'CandidateSide' })

/** Nothing is merged for a candidate: both sides stay what they are. */
export const candidatesAnswer = z.object({
  total: z.int(),
  candidates: z.array(z.object({ score: z.number(), reasons: z.array(candidateReason), sides: z.tuple([side, side]) })),
}).meta({ id: 'CandidatesAnswer' })

export type CandidatesAnswer = z.infer<typeof candidatesAnswer>
