import { type InterviewAnswer } from '../../server/contract'
import { useText } from '../text/text'
import { ArticleHead } from './article-head'
import { SentenceText } from './sentence-text'
import { type ReaderPlace } from './reader'
import { useArrival } from './use-arrival'
import styles from './reader.module.css'

/** An interview to be read, scrolled to the sentence asked for, the entity's words marked. */
export function Article({ place, answer }: { place: ReaderPlace, answer: InterviewAnswer }) {
  const t = useText()
  const ref = useArrival(place.sentence)
  const after = answer.frame.filter(({ kind }) => kind === 'credit' || kind === 'preface')
  return (
    <div ref={ref} className={styles.scroll} tabIndex={-1} data-testid="article">
      <article lang="zh-CN" className={styles.article}>
        <ArticleHead place={place} answer={answer} />
        {answer.paragraphs.map(({ sentences }, index) => (
          <p key={index} className={styles.paragraph}>
            {sentences.map((sentence) => <SentenceText key={sentence.id} sentence={sentence} place={place} entities={answer.entities} />)}
          </p>
        ))}
        <footer className={styles.foot}>
          {after.map((sentence) => <p key={sentence.id}><SentenceText sentence={sentence} place={place} entities={answer.entities} /></p>)}
          <p>{t('reader.mentions')}</p>
          <p>{t('reader.page', { file: answer.page.file })}</p>
        </footer>
      </article>
    </div>
  )
}
