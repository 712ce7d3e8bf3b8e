import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import { labelOf, labelWidth } from './label'

/** Measures of a node on the canvas, in its own plane. */
export interface Look {
  label: string
  fontSize: number
  width: number
  height: number
  /** Within the shape, or under it. */
  labelAt: 'center' | 'bottom'
}

const LINE_HEIGHT = 1.3
const NAME = 12

const sizes: Partial<Record<EntityType, number>> = { Official: 24, Journalist: 18, Programme: 22, Project: 22 }

/** Pixels that a node of many relations is larger by, at most. */
const GROWTH = 30

/**
 * How a node is drawn: a district as a plate with its name inside, all others as a shape with the name below;
 * the larger the more relations it is sized by, none where it is drawn like all of its type.
 */
export function lookOf(node: { type: EntityType, name: string }, degree = 0): Look {
  const label = labelOf(node.name)
  const growth = Math.min(GROWTH, 5 * Math.sqrt(Math.max(0, degree - 1)))
  if (node.type === 'District') return plateOf(label, growth)
  const size = (sizes[node.type] ?? 20) + growth
  return { label, fontSize: NAME, width: size, height: size, labelAt: 'bottom' }
}

function plateOf(label: string, growth: number): Look {
  const fontSize = NAME + 2 + Math.round(growth / 5)
  const lines = label.split('\n').length
  return { label, fontSize, width: labelWidth(label, fontSize) + 26 + growth, height: lines * fontSize * LINE_HEIGHT + 14 + growth / 2, labelAt: 'center' }
}

/** Room a node takes with its label. */
export function roomOf(look: Look): { width: number, height: number } {
  if (look.labelAt === 'center') return { width: look.width, height: look.height }
  const lines = look.label.split('\n').length
  return { width: Math.max(look.width, labelWidth(look.label, look.fontSize)), height: look.height + 4 + lines * look.fontSize * LINE_HEIGHT }
}

/** Colour and shape of a type of entity, from the ontology. */
export const signOf = (type: EntityType): { colour: string, shape: string } => ({ colour: entityTypes[type].colour, shape: entityTypes[type].shape })
