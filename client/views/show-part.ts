import { useEffect } from 'react'
import { type GraphEdge, type GraphPart } from '../../server/contract'
import { takeStep } from '../actions/step'
import { arrangeAway } from '../graph/scene'
import { addPart } from '../state/graph'
import { type Transition } from '../state/state'
import { now } from '../state/store'
import { lookAt } from '../state/view'

const clear: Transition = (state) => ({ ...state, nodes: {}, edges: {}, positions: {}, away: [], hidden: [], pins: [], expansions: {}, focus: null, selected: null, alsoSelected: [] })

/** An edge without the words it may carry: the canvas keeps none. */
const plain = ({ id, type, from, to, interviews }: GraphEdge): GraphEdge => ({ id, type, from, to, interviews })

/** Shows a part of the graph on the canvas instead of what is there; that can be undone. */
export async function showPart({ nodes, edges }: GraphPart): Promise<void> {
  const part = { nodes, edges: edges.map(plain) }
  const positions = await arrangeAway('by-district', part.nodes, part.edges)
  // Something else was asked for meanwhile.
  if (positions === null) return
  takeStep({ kind: 'view' }, clear, addPart(part, positions), lookAt('all'))
}

/** Shows a part once it is there, unless all of it is on the canvas already. */
export function useShownPart(part: GraphPart | null): void {
  useEffect(() => {
    if (part && part.nodes.length > 0 && !part.nodes.every(({ id }) => now().nodes[id])) void showPart(part)
  }, [part])
}
