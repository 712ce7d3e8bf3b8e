import { dateOf } from '../text/dates'
import { useLanguage, useText } from '../text/text'
import { partsOf } from './sentences'
import { SentenceText } from './sentence-text'
import { type Reading } from './use-mentions'
import styles from './reader.module.css'

/** Where and when it was printed, headline, introduction and byline as printed, and the posts held. */
export function ArticleHead({ reading }: { reading: Reading }) {
  const t = useText()
  const language = useLanguage()
  const { interview, page } = reading.answer
  const { headline, lead } = partsOf(reading.answer)
  return (
    <header>
      <div className={styles.source}>{[interview.paper, dateOf(interview, language, t), page.title].filter(Boolean).join(' · ')}</div>
      <h2 className={styles.headline} data-testid="headline">
        {headline.length === 0 ? interview.headline : headline.map((sentence, index) => (
          <span key={sentence.id}>{index > 0 && ' '}<SentenceText sentence={sentence} reading={reading} /></span>
        ))}
      </h2>
      {lead.map((sentence) => <p key={sentence.id} className={styles.frame}><SentenceText sentence={sentence} reading={reading} /></p>)}
      <dl className={styles.facts}>
        {interview.posts.length > 0 && <><dt>{interview.interviewee}</dt><dd>{interview.posts.join('、')}</dd></>}
        {interview.reporters.length > 0 && <><dt>{t('reader.reporters')}</dt><dd>{interview.reporters.join('、')}</dd></>}
      </dl>
    </header>
  )
}
