import { useEffect } from 'react'
import { type EntitySummary } from '../../server/contract'
import { Swatch } from '../look/swatch'
import { apply } from '../state/store'
import { hover } from '../state/view'
import { PlaceLink } from './place-link'
import styles from './entity-link.module.css'

/** An entity's sign and name; pointing lights it on the canvas, a click goes there. */
export function EntityLink({ entity }: { entity: Pick<EntitySummary, 'id' | 'type' | 'name'> }) {
  const point = (id: string | null) => apply(hover(id))
  // A link that goes away under the pointer is never left.
  useEffect(() => () => point(null), [])
  return (
    <PlaceLink place={{ kind: 'entity', id: entity.id }} className={styles.link} title={entity.name}
      onMouseEnter={() => point(entity.id)} onMouseLeave={() => point(null)}>
      <Swatch type={entity.type} size={12} />
      <span className={styles.name} lang="zh-CN">{entity.name}</span>
    </PlaceLink>
  )
}
