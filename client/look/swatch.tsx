import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import styles from './swatch.module.css'

// The canvas's shapes, drawn small. A shape the ontology gains and this table lacks is a type error.
const shapes: Record<typeof entityTypes[EntityType]['shape'], string> = {
  'ellipse': 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
  'round-rectangle': 'M3 3h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z',
  'hexagon': 'M4.4 2h7.2L15.2 8l-3.6 6H4.4L.8 8z',
  'pentagon': 'M8 1l7 5.2-2.7 8.3H3.7L1 6.2z',
  'round-diamond': 'M7.1 1.2a1.3 1.3 0 0 1 1.8 0l5.9 5.9a1.3 1.3 0 0 1 0 1.8l-5.9 5.9a1.3 1.3 0 0 1-1.8 0L1.2 8.9a1.3 1.3 0 0 1 0-1.8z',
  'round-octagon': 'M5.4 1.2h5.2l4.2 4.2v5.2l-4.2 4.2H5.4L1.2 10.6V5.4z',
  'round-tag': 'M1.5 3.5a1.3 1.3 0 0 1 1.3-1.3h6.5L15 8l-5.7 5.8H2.8a1.3 1.3 0 0 1-1.3-1.3z',
}

/** A type's colour and shape as on the canvas. Decoration: the type is named beside it. */
export function Swatch({ type, size = 13 }: { type: EntityType, size?: number }) {
  const { colour, shape } = entityTypes[type]
  return (
    <svg className={styles.swatch} style={{ '--type': colour } as React.CSSProperties} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[shape]} />
    </svg>
  )
}
