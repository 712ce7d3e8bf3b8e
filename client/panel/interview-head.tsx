import { type InterviewSummary } from '../../server/contract'
import { dateOf } from '../text/dates'
import { useLanguage, useText } from '../text/text'
import { PlaceLink } from './place-link'
import styles from './interview-head.module.css'

/** An interview's headline, who spoke, where and when; a click reads it. */
export function InterviewHead({ interview, entity }: { interview: InterviewSummary, entity: string | null }) {
  const t = useText()
  const language = useLanguage()
  const facts = [interview.district, t('interview.with', { name: interview.interviewee }), interview.paper, dateOf(interview, language, t)].filter(Boolean)
  return (
    <header className={styles.head} lang="zh-CN">
      <PlaceLink place={{ kind: 'reader', interview: interview.id, sentence: null, entity, raw: false }} className={styles.headline}>{interview.headline}</PlaceLink>
      <div className={styles.facts}>{facts.join(' · ')}</div>
    </header>
  )
}
