import { type PageAnswer } from '../../server/contract'
import { pageRoute } from '../api/routes'
import { type Answer } from '../state/answers'
import { useApp } from '../state/store'
import { useText } from '../text/text'
import { ArticleHead } from './article-head'
import { joinsIn } from './raw-marks'
import { partsOf } from './sentences'
import { SentenceText } from './sentence-text'
import { useArrival } from './use-arrival'
import { type Reading } from './use-mentions'
import styles from './reader.module.css'

/** An interview to be read, scrolled to the sentence asked for, everything named in it marked. */
export function Article({ reading }: { reading: Reading }) {
  const t = useText()
  const { answer, place, current } = reading
  const ref = useArrival(place.sentence, current)
  const joins = useJoins(reading)
  const { paragraphs, after } = partsOf(answer)
  return (
    <div ref={ref} role="region" aria-label={t('reader.text')} className={styles.scroll} tabIndex={0} data-testid="article">
      <article lang="zh-CN" className={styles.article}>
        <ArticleHead reading={reading} />
        {paragraphs.map((sentences, index) => (
          <p key={index} className={styles.paragraph}>
            {sentences.map((sentence) => <SentenceText key={sentence.id} sentence={sentence} reading={reading} joins={joins} />)}
          </p>
        ))}
      </article>
      <footer className={styles.foot}>
        {after.map((sentence) => <p key={sentence.id} lang="zh-CN"><SentenceText sentence={sentence} reading={reading} joins={joins} /></p>)}
        <p>{t('reader.mentions')}</p>
        <p>{t('reader.page', { file: answer.page.file })}</p>
      </footer>
    </div>
  )
}

// The joins are told from the page's text, which is at hand beside the page only.
function useJoins({ place, answer }: Reading): ReadonlyMap<number, number> {
  const page = useApp((state) => state.answers[pageRoute(answer.page.id).path] as Answer<PageAnswer> | undefined)
  return place.raw && page?.data ? joinsIn(page.data, place.sentence) : none
}

const none: ReadonlyMap<number, number> = new Map()
