import { type EntityAnswer } from '../../../server/contract'
import { useText } from '../../text/text'
import { EntityLink } from '../entity-link'
import styles from './entity-panel.module.css'

/** Other names, posts, code and parent: those there are. */
export function EntityFacts({ entity: { aliases, posts, code, parent } }: { entity: EntityAnswer['entity'] }) {
  const t = useText()
  const rows = [
    { label: t('entity.aliases'), value: aliases.join('、') },
    { label: t('entity.posts'), value: posts.join('、') },
    { label: t('entity.code'), value: code },
    { label: t('entity.parent'), value: parent && <EntityLink entity={parent} /> },
  ].filter(({ value }) => value)
  if (rows.length === 0) return null
  return (
    <dl className={styles.facts}>
      {rows.map(({ label, value }) => [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>])}
    </dl>
  )
}
