import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { entityTypes } from '../../cypher/ontology'
import { type EntitySummary } from '../../server/contract'
import { useSearch } from '../search/use-search'
import { Swatch } from '../look/swatch'
import { useLanguage, useText } from '../text/text'
import styles from '../views/views.module.css'

/** Results offered at once. */
const FEW = 8

/** Chooses an entity by its name, as one types. */
export function EntityPicker({ label, onPick }: { label: string, onPick: (entity: EntitySummary) => void }) {
  const t = useText()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const id = useId()
  const { answer } = useSearch(typed)
  const pick = (entity: EntitySummary) => {
    setTyped('')
    onPick(entity)
  }
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" className={styles.input} placeholder={t('paths.pick')} autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
      {typed.trim() !== '' && answer && (
        <ul className={styles.offers} aria-label={t('search.results')}>
          {answer.entities.slice(0, FEW).map(({ entity }) => (
            <li key={entity.id}>
              <button type="button" className={styles.offer} lang="zh-CN" onClick={() => pick(entity)}>
                <Swatch type={entity.type} />{entity.name}<span>{entityTypes[entity.type][language]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** An entity that is chosen, and a way to choose another. */
export function Picked({ label, entity, onChange }: { label: string, entity: Pick<EntitySummary, 'name'> & { type?: EntitySummary['type'] }, onChange: () => void }) {
  const t = useText()
  return (
    <div className={styles.picked}>
      <span className={styles.label}>{label}</span>
      {entity.type && <Swatch type={entity.type} />}
      <b lang="zh-CN">{entity.name}</b>
      <Button variant="subtle" size="compact-xs" aria-label={`${t('paths.change')} ${entity.name}`} onClick={onChange}>{t('paths.change')}</Button>
    </div>
  )
}
