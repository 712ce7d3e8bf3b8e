import { IconEyeOff } from '@tabler/icons-react'
import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import { switchType } from '../actions/hide'
import { Swatch } from '../look/swatch'
import { useApp } from '../state/store'
import { useLanguage, useText } from '../text/text'
import styles from './legend.module.css'

interface Counts { type: EntityType, count: number }

/** Every type of entity with its sign and its number in the graph; a click takes it off the canvas or brings it back. */
export function Legend({ counts }: { counts: readonly Counts[] | null }) {
  const t = useText()
  return (
    <section className={styles.legend} aria-labelledby="legend-title">
      <h2 id="legend-title" className={styles.title}>{t('legend.title')}</h2>
      {(Object.keys(entityTypes) as EntityType[]).map((type) => (
        <LegendRow key={type} type={type} count={counts && (counts.find((row) => row.type === type)?.count ?? 0)} />
      ))}
    </section>
  )
}

function LegendRow({ type, count }: { type: EntityType, count: number | null }) {
  const t = useText()
  const language = useLanguage()
  const hidden = useApp((state) => state.hidden.includes(type))
  const name = entityTypes[type][language]
  return (
    <button type="button" role="switch" aria-checked={!hidden} aria-label={t('legend.show', { type: name })} className={styles.row}
      title={`${entityTypes[type].doc[language]}${count === null ? '' : ` · ${t('legend.count', { count })}`}`}
      data-hidden={hidden || undefined} data-type={type} onClick={() => switchType(type)}>
      <Swatch type={type} size={14} />
      <span className={styles.name}>{name}</span>
      {hidden && <IconEyeOff size={14} stroke={1.6} aria-hidden="true" />}
      <span className={styles.count}>{count ?? '–'}</span>
    </button>
  )
}
