import { type CSSProperties } from 'react'
import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'

/** A type's colour, for marks.module.css. */
export const colourOf = (type: EntityType): CSSProperties => ({ '--type': entityTypes[type].colour }) as CSSProperties
