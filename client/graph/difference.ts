import { type GraphElement } from './elements'

/** What to do to get from one picture to the next. */
export interface Difference {
  added: GraphElement[]
  removed: string[]
  /** Only the fields that differ, and the position only where it does. */
  changed: { id: string, data?: Record<string, string | number>, position?: GraphElement['position'] }[]
}

type Picture = ReadonlyMap<string, GraphElement>

/** The least that leads from `before` to `after`. */
export function differenceOf(before: Picture, after: Picture): Difference {
  const difference: Difference = { added: [], removed: [], changed: [] }
  for (const [id, element] of after) {
    const old = before.get(id)
    if (!old) difference.added.push(element)
    else if (old !== element) difference.changed.push(...changeOf(old, element))
  }
  // Lines first: a node takes its lines off the canvas with it, and these would be believed to be there still.
  difference.removed = [...before.values()].filter(({ data }) => !after.has(data.id)).sort((a, b) => Number(isNode(a)) - Number(isNode(b))).map(({ data }) => data.id)
  return difference
}

const isNode = ({ position }: GraphElement): boolean => position !== undefined

function changeOf(before: GraphElement, after: GraphElement): Difference['changed'] {
  const fields = Object.entries(after.data).filter(([key, value]) => before.data[key] !== value)
  const moved = before.position?.x !== after.position?.x || before.position?.y !== after.position?.y
  if (fields.length === 0 && !moved) return []
  return [{
    id: after.data.id,
    ...(fields.length > 0 && { data: Object.fromEntries(fields) }),
    ...(moved && { position: after.position }),
  }]
}
