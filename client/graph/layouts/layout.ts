import { type EntityType } from '../../../cypher/types'
import { type Positions } from '../../state/state'

/** A node as a layout sees it: its room with the label, and where it must stay. */
export interface Body {
  id: string
  type: EntityType
  width: number
  height: number
  /** Null where the layout may choose. */
  fixed: { x: number, y: number } | null
}

/** Two bodies that belong near each other. */
export interface Link { from: string, to: string }

/** What is to be laid out: plain data, so that it may be sent to a worker. */
export interface Scene { bodies: Body[], links: Link[] }

/** One way to place a scene. The same scene gives the same places. */
export interface Layout {
  id: string
  arrange: (scene: Scene) => Positions
}

/** Ids of the bodies next to each body. */
export function neighboursOf({ bodies, links }: Scene): Map<string, string[]> {
  const near = new Map<string, string[]>(bodies.map((body) => [body.id, []]))
  for (const { from, to } of links) {
    if (from === to || near.get(from)?.includes(to)) continue
    near.get(from)?.push(to)
    near.get(to)?.push(from)
  }
  return near
}
