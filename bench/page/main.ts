/** The client, with a door for the bench: a large graph comes in through the page's own state, where no route would give as much. */
import '../../client/main'
import { arrangeBy } from '../../client/actions/arrange'
import { placePart } from '../../client/actions/bring'
import { request } from '../../client/api/request'
import { neighboursRoute } from '../../client/api/routes'
import { arrangeAway } from '../../client/graph/scene'
import { type LayoutId } from '../../client/state/canvas'
import { addPart } from '../../client/state/graph'
import { initialState, type Positions, type State } from '../../client/state/state'
import { apply, now } from '../../client/state/store'
import { lookAt } from '../../client/state/view'
import { syntheticPart } from '../synthetic'

/** What the bench may do in the page. */
export interface Door {
  /** Takes what is there off the canvas. */
  clear: () => void
  /** Lays a made graph out and puts it on the canvas; tells when it began, and when all places were known. */
  show: (nodes: number, edges: number, layout: LayoutId) => Promise<{ began: number, placed: number }>
  layOut: (layout: LayoutId) => Promise<void>
  /** Asks the server for an entity's neighbours and puts them around it. */
  expand: (id: string, limit: number) => Promise<void>
  /** Takes back what was expanded last. */
  takeBack: () => void
  /** Places of all nodes, for another drawing of the same picture. */
  places: () => Positions
}

let before: Pick<State, 'nodes' | 'edges' | 'positions'> = initialState

const door: Door = {
  clear: () => apply((state) => ({ ...state, nodes: {}, edges: {}, positions: {}, origin: null, canvas: initialState.canvas })),
  show: async (nodes, edges, layout) => {
    const part = syntheticPart(nodes, edges)
    const began = performance.now()
    const places = await arrangeAway(layout, part.nodes, part.edges)
    const placed = performance.now()
    apply(addPart(part, places!), lookAt('all'))
    return { began, placed }
  },
  layOut: arrangeBy,
  expand: async (id, limit) => {
    before = now()
    const answer = await request(neighboursRoute(id, limit))
    apply(placePart({ nodes: [answer.entity, ...answer.nodes], edges: answer.edges }, id))
  },
  takeBack: () => apply((state) => ({ ...state, nodes: before.nodes, edges: before.edges, positions: before.positions })),
  places: () => now().positions,
}

Object.assign(window, { __bench: door })
