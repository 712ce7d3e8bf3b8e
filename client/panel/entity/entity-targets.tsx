import { statuses } from '../../../cypher/ontology'
import { type EntityAnswer, type TargetAnswer } from '../../../server/contract'
import { dateOf } from '../../text/dates'
import { figureText } from '../../text/figure'
import { useLanguage, useText } from '../../text/text'
import { LongList } from '../long-list'
import { Section } from '../section'
import { SentenceQuote, sentencePlace } from '../sentence-quote'
import { type FigureGroup, groupFigures } from './figure-groups'
import { sectionIds } from './section-nav'
import styles from './entity-targets.module.css'

/** The entity whose panel this is: its own name is not said again. */
type Owner = EntityAnswer['entity']

/** The figures an entity promised or reached, each with its sentence. */
export function EntityTargets({ answer }: { answer: EntityAnswer }) {
  const t = useText()
  return (
    <Section id={sectionIds.targets} title={t('entity.targets')} count={answer.targets.length}>
      <LongList items={groupFigures(answer)} few={3} keyOf={({ sentence }) => sentence} show={(group) => <GroupRow group={group} answer={answer} />} />
    </Section>
  )
}

function GroupRow({ group, answer: { entity: owner, interviews } }: { group: FigureGroup, answer: EntityAnswer }) {
  const t = useText()
  const language = useLanguage()
  const interview = interviews.find((one) => one.interview.id === group.interview)?.interview
  return (
    <div className={styles.group}>
      {group.targets.map((target) => <TargetRow key={target.id} target={target} owner={owner} />)}
      <SentenceQuote text={group.text} marks={group.marks} place={sentencePlace(group.interview, group.sentence, owner.id)} />
      {interview && <div className={styles.source}>{[interview.headline, interview.interviewee, dateOf(interview, language, t)].join(' · ')}</div>}
    </div>
  )
}

function TargetRow({ target, owner }: { target: TargetAnswer, owner: Owner }) {
  const t = useText()
  const language = useLanguage()
  const year = target.by === null ? null : target.status === 'done' ? t('target.doneIn', { year: target.by }) : t('target.by', { year: target.by })
  const facts = [year, statuses[target.status][language], target.programme === owner.name ? null : target.programme, target.owner === owner.id ? null : target.ownerName].filter(Boolean)
  return (
    <div className={styles.line}>
      <span className={styles.figure}>{figureText(target, language)}</span>
      <span className={styles.subject}>{target.subject}</span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </div>
  )
}
