import { RequestFailed } from '../api/request'
import { neighboursRoute } from '../api/routes'
import { apply, now } from '../state/store'
import { lookAt, notify } from '../state/view'
import { addToCanvas } from './bring'
import { load } from './load'

/** Neighbours brought at once. */
const LIMIT = 50

/** Brings an entity's neighbours onto the canvas, around it, and says how many there were. */
export async function expandEntity(id: string): Promise<void> {
  try {
    const answer = await load(neighboursRoute(id, LIMIT))
    const fresh = answer.nodes.filter((node) => !now().nodes[node.id])
    addToCanvas({ nodes: [answer.entity, ...answer.nodes], edges: answer.edges }, id)
    if (fresh.length > 0) apply(lookAt([id, ...fresh.map((node) => node.id)], 'reveal'))
    if (answer.truncated) apply(notify({ kind: 'cut', total: answer.total, shown: answer.nodes.length }))
    else apply(notify(fresh.length > 0 ? { kind: 'added', count: fresh.length } : { kind: 'complete' }))
  } catch (error) {
    apply(notify({ kind: 'failed', status: error instanceof RequestFailed ? error.status : 0 }))
  }
}
