import { type GraphEdge, type GraphNode, type InterviewSummary } from '../../server/contract'
import { type Facts } from '../state/facts'
import { type Filters, isIdle } from '../state/filters'
import { monthsOf, overlap } from './when'

/** Whether an interview is one of those asked for: by itself, its district and its time. An undated one is in no time. */
export function interviewPasses(interview: InterviewSummary, { districts, interviews, said }: Filters): boolean {
  if (interviews.length > 0 && !interviews.includes(interview.id)) return false
  if (districts.length > 0 && !districts.includes(interview.district ?? '')) return false
  const months = monthsOf(interview)
  return said === null || (months !== null && overlap(months, said))
}

/** Whether filters ask for some interviews and not for others. */
export const asksForInterviews = (filters: Filters): boolean =>
  !isIdle('districts', filters) || !isIdle('interviews', filters) || !isIdle('said', filters)

function anyPasses(ids: readonly string[], filters: Filters, facts: Facts): boolean {
  return ids.some((id) => {
    const interview = facts.interviews[id]
    return interview === undefined || interviewPasses(interview, filters)
  })
}

/** Whether a relation passes by itself, whatever becomes of its ends. An interview not yet known of passes. */
export function edgePasses(edge: GraphEdge, filters: Filters, facts: Facts): boolean {
  if (filters.withoutRelations.includes(edge.type)) return false
  if ((edge.confidence ?? 1) < filters.confidence) return false
  return !asksForInterviews(filters) || anyPasses(edge.interviews, filters, facts)
}

/** Whether an entity passes by itself. Of one not yet known of, only what its node says counts. */
export function nodePasses(node: GraphNode, filters: Filters, facts: Facts): boolean {
  if (filters.withoutTypes.includes(node.type)) return false
  if (node.interviews < filters.mentions) return false
  const known = facts.entities[node.id]
  if (!known) return true
  if (asksForInterviews(filters) && !anyPasses(known.interviews, filters, facts)) return false
  return filters.promised === null || known.promised.some((year) => overlap([year, year], filters.promised!))
}
