import { type EntityType } from '../../../cypher/types'
import { type LayoutId } from '../../state/canvas'
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
export interface Scene {
  bodies: Body[]
  links: Link[]
  /** What the picture is about, where the reader has chosen something. */
  centre: string | null
}

/** One way to place a scene. The same scene gives the same places, in whatever order it comes; what is fixed stays. */
export interface Layout {
  id: LayoutId
  /** Its name, as a key of the words on the screen. */
  label: `layout.${LayoutId}`
  run: (scene: Scene) => Positions
}

/** The links between two different bodies that are there, each pair once. */
export function linksOf({ bodies, links }: Scene): Link[] {
  const known = new Set(bodies.map((body) => body.id))
  const pairs = new Map<string, Link>()
  for (const { from, to } of links) {
    if (from === to || !known.has(from) || !known.has(to)) continue
    const [a, b] = from < to ? [from, to] : [to, from]
    pairs.set(`${a}\n${b}`, { from: a, to: b })
  }
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link)
}

/** Ids of the bodies next to each body. */
export function neighboursOf(scene: Scene): Map<string, string[]> {
  const near = new Map<string, string[]>(scene.bodies.map((body) => [body.id, []]))
  for (const { from, to } of linksOf(scene)) {
    near.get(from)!.push(to)
    near.get(to)!.push(from)
  }
  return near
}

/** The bodies in an order that does not depend on how they came. */
export const inOrder = ({ bodies }: Scene): Body[] => [...bodies].sort((a, b) => (a.id < b.id ? -1 : 1))
