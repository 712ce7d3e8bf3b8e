import { type GraphElement } from './elements'
import { type Ink } from './ink'

/** What a filter leaves out, as it is drawn: in the ground's own grey, below the rest. */
export function greyedElement(element: GraphElement, ink: Ink): GraphElement {
  const { labelAt, opacity } = element.data
  const names: Record<string, string> = labelAt === undefined ? {} : { halo: labelAt === 'center' ? ink.edge : ink.ground, nameColour: ink.name }
  return { ...element, data: { ...element.data, colour: ink.edge, ...names, opacity: Math.min(Number(opacity), 0.45), depth: 0 } }
}
