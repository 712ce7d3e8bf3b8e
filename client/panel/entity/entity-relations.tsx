import { IconArrowNarrowLeft, IconArrowNarrowRight } from '@tabler/icons-react'
import { statedRelations } from '../../../cypher/ontology'
import { type EntityAnswer } from '../../../server/contract'
import { useLanguage, useText } from '../../text/text'
import { LongList } from '../long-list'
import { Section } from '../section'
import { groupRelations, type RelationGroup } from './relation-groups'
import { RelationRow } from './relation-row'
import { sectionIds } from './section-nav'
import styles from './entity-relations.module.css'

/** An entity's relations by type and direction, each with the sentences that say it. */
export function EntityRelations({ answer }: { answer: EntityAnswer }) {
  const t = useText()
  return (
    <Section id={sectionIds.relations} title={t('entity.relations')} count={answer.relations.length}>
      {groupRelations(answer.relations).map((group) => (
        <div key={`${group.type} ${group.direction}`} className={styles.group}>
          <GroupHead group={group} />
          <div className={styles.rows}>
            <LongList items={group.relations} few={6} keyOf={({ other }) => other.id} show={(relation) => <RelationRow relation={relation} answer={answer} />} />
          </div>
        </div>
      ))}
    </Section>
  )
}

function GroupHead({ group: { type, direction, relations } }: { group: RelationGroup }) {
  const t = useText()
  const relation = statedRelations[type][useLanguage()]
  const Arrow = direction === 'out' ? IconArrowNarrowRight : IconArrowNarrowLeft
  const label = direction === 'out' ? t('entity.outward', { relation }) : t('entity.inward', { relation })
  return (
    <h4 className={styles.head} title={label}>
      <Arrow size={15} stroke={1.6} role="img" aria-label={label} />
      <span aria-hidden="true">{relation}</span>
      <span className={styles.count}>{relations.length}</span>
    </h4>
  )
}
