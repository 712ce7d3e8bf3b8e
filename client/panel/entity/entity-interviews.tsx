import { type EntityAnswer } from '../../../server/contract'
import { SentenceQuote, sentencePlace } from '../sentence-quote'
import { useText } from '../../text/text'
import { InterviewHead } from '../interview-head'
import { LongList } from '../long-list'
import { newestFirst } from '../newest-first'
import { Section } from '../section'
import { sectionIds } from './section-nav'
import styles from './entity-interviews.module.css'

type Appearance = EntityAnswer['interviews'][number]

/** Every interview that names the entity, newest first, with each sentence. */
export function EntityInterviews({ entity, interviews }: { entity: string, interviews: Appearance[] }) {
  const t = useText()
  return (
    <Section id={sectionIds.interviews} title={t('entity.interviews')} count={interviews.length}>
      {[...interviews].sort((a, b) => newestFirst(a.interview, b.interview)).map((appearance) => <AppearanceBlock key={appearance.interview.id} entity={entity} appearance={appearance} />)}
    </Section>
  )
}

function AppearanceBlock({ entity, appearance: { interview, sentences } }: { entity: string, appearance: Appearance }) {
  return (
    <article className={styles.interview}>
      <InterviewHead interview={interview} entity={entity} />
      <LongList items={sentences} few={5} keyOf={({ id }) => id} show={(sentence) => (
        <SentenceQuote text={sentence.text} marks={sentence.marks} place={sentencePlace(interview.id, sentence.id, entity)} />
      )} />
    </article>
  )
}
