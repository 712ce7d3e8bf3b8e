import { UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { type EntityAnswer } from '../../../server/contract'
import { useText } from '../../text/text'
import { EntityLink } from '../entity-link'
import { PlaceLink } from '../place-link'
import { EvidenceList } from '../relation/evidence-list'
import { placeOfRelation } from '../relation/relation-of'
import styles from './entity-relations.module.css'

/** The entity at the other end; on demand, the sentences that tie the two. */
export function RelationRow({ relation, answer }: { relation: EntityAnswer['relations'][number], answer: EntityAnswer }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  const label = open ? t('evidence.hide') : t('evidence.show')
  const count = t('entity.inInterviews', { count: relation.interviews })
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <EntityLink entity={relation.other} />
        <UnstyledButton className={styles.toggle} aria-expanded={open} title={label} aria-label={`${count} ${label} ${relation.other.name}`} onClick={() => setOpen(!open)}>
          {count}
          <IconChevronDown size={14} stroke={1.8} aria-hidden="true" />
        </UnstyledButton>
      </div>
      {open && (
        <div className={styles.evidence}>
          <EvidenceList relation={relation} answer={answer} />
          <PlaceLink place={placeOfRelation(answer.entity.id, relation)} className={styles.whole}>{t('evidence.open')}</PlaceLink>
        </div>
      )}
    </div>
  )
}
