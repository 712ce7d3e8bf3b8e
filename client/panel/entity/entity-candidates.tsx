import { type EntityAnswer } from '../../../server/contract'
import { reasonText } from '../../text/reason'
import { useLanguage, useText } from '../../text/text'
import { EntityLink } from '../entity-link'
import { LongList } from '../long-list'
import { Section } from '../section'
import styles from './entity-candidates.module.css'

/** What an entity may be the same as: supposed, with score and reasons, and never merged. */
export function EntityCandidates({ candidates }: { candidates: EntityAnswer['candidates'] }) {
  const t = useText()
  return (
    <Section id="entity-candidates" title={t('candidate.title')} count={candidates.length}>
      <p className={styles.note}>{t('candidate.note')}</p>
      <LongList items={candidates} few={3} keyOf={({ other }) => other.id} show={(candidate) => <CandidateRow candidate={candidate} />} />
    </Section>
  )
}

function CandidateRow({ candidate: { other, score, reasons } }: { candidate: EntityAnswer['candidates'][number] }) {
  const t = useText()
  const language = useLanguage()
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <EntityLink entity={other} />
        <span className={styles.score}>{t('candidate.score', { percent: Math.round(score * 100) })}</span>
      </div>
      <div className={styles.reasons}>{reasons.map((reason) => reasonText(reason, language)).join(' · ')}</div>
    </div>
  )
}
