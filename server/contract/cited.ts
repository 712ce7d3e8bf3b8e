/** Parts of the graph that carry the sentences they rest on. */
import { z } from 'zod'
import { evidence, graphEdge, graphNode, interviewSummary } from '../contract'

/** An edge with the newest words for it; `interviews` names all of them. */
export const citedEdge = graphEdge.extend({ evidence: z.array(evidence) }).meta({ id: 'CitedEdge' })

/** Sentences and interviews that edges rest on, by id. */
export const citations = z.object({
  interviews: z.record(z.string(), interviewSummary),
  sentences: z.record(z.string(), z.object({ text: z.string(), interview: z.string().nullable() })),
})

export const citedPart = citations.extend({ nodes: z.array(graphNode), edges: z.array(citedEdge) })

export type CitedEdge = z.infer<typeof citedEdge>
export type Citations = z.infer<typeof citations>
export type CitedPart = z.infer<typeof citedPart>
