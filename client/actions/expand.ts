import { type StatedRelation } from '../../cypher/types'
import { type NeighboursAnswer } from '../../server/contract'
import { RequestFailed } from '../api/request'
import { neighboursRoute } from '../api/routes'
import { collapse, collapsible, isExpanded, noteExpansion } from '../state/expansions'
import { apply, now } from '../state/store'
import { lookAt, notify, showDialog } from '../state/view'
import { placePart } from './bring'
import { load } from './load'
import { takeStep } from './step'

/** Neighbours brought at once. */
const LIMIT = 50
/** Neighbours above which one is asked first which of them to bring. */
export const MANY = 200

/** Which neighbours to bring, and how many: the most connected first. */
export interface ExpandWish { types?: readonly StatedRelation[], limit?: number }

/**
 * Brings an entity's neighbours onto the canvas, around it, and says how many there were.
 * Where there are very many and no number is wished for, it asks first.
 */
export async function expandEntity(id: string, { types, limit }: ExpandWish = {}): Promise<void> {
  try {
    const answer = await load(neighboursRoute(id, limit ?? LIMIT, types))
    if (answer.total > MANY && limit === undefined) apply(showDialog({ kind: 'expand', id, types: types ?? [] }))
    else take(id, answer)
  } catch (error) {
    apply(notify({ kind: 'failed', status: error instanceof RequestFailed ? error.status : 0 }))
  }
}

function take(id: string, answer: NeighboursAnswer): void {
  const fresh = answer.nodes.map((node) => node.id).filter((node) => !now().nodes[node])
  const part = { nodes: [answer.entity, ...answer.nodes], edges: answer.edges }
  const note = fresh.length > 0 ? [noteExpansion(id, fresh)] : []
  takeStep({ kind: 'expand', name: answer.entity.name, count: fresh.length }, placePart(part, id), ...note)
  if (fresh.length > 0) apply(lookAt([id, ...fresh], 'reveal'))
  if (answer.truncated) apply(notify({ kind: 'cut', total: answer.total, shown: answer.nodes.length }))
  else apply(notify(fresh.length > 0 ? { kind: 'added', count: fresh.length } : { kind: 'complete' }))
}

/** Takes back what expanding an entity brought, and says how much of it. */
export function collapseEntity(id: string): void {
  const count = collapsible(id, now()).length
  takeStep({ kind: 'collapse', name: now().nodes[id]?.name ?? '', count }, collapse(id))
  apply(notify({ kind: 'collapsed', count }))
}

/** Expands an entity, or collapses it where it is expanded. */
export async function expandOrCollapse(id: string): Promise<void> {
  if (isExpanded(id, now())) collapseEntity(id)
  else await expandEntity(id)
}
