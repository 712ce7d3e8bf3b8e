import { type EntityAnswer } from '../../../server/contract'
import { interviewRoute } from '../../api/routes'
import { useAnswer } from '../../actions/use-answer'
import { SentenceQuote, sentencePlace } from '../sentence-quote'
import { methodText } from '../../text/method'
import { useLanguage, useText } from '../../text/text'
import { InterviewHead } from '../interview-head'
import { type Word, wordsFor } from './evidence'
import styles from './evidence-list.module.css'

/** Every interview that says a relation, with its sentences and, quietly, how it was read. */
export function EvidenceList({ relation, answer }: { relation: EntityAnswer['relations'][number], answer: EntityAnswer }) {
  const t = useText()
  const words = wordsFor(relation, answer)
  return (
    <>
      {words.map((word) => <WordBlock key={word.interview} word={word} entity={answer.entity.id} />)}
      {relation.interviews > words.length && <p className={styles.none}>{t('evidence.newest', { total: relation.interviews, count: words.length })}</p>}
    </>
  )
}

function WordBlock({ word, entity }: { word: Word, entity: string }) {
  const t = useText()
  const language = useLanguage()
  const reading = [
    word.posts.join('、'),
    t('evidence.confidence', { percent: Math.round(word.confidence * 100) }),
    t('evidence.method', { method: methodText(word.method, language) }),
  ].filter(Boolean).join(' · ')
  return (
    <div className={styles.word}>
      {word.summary ? <InterviewHead interview={word.summary} entity={entity} /> : <FetchedHead id={word.interview} entity={entity} />}
      {word.sentences.length === 0 && <p className={styles.none}>{t('evidence.none')}</p>}
      {word.sentences.map(({ id, text, marks }) => (
        <SentenceQuote key={id} text={text} marks={marks} place={sentencePlace(word.interview, id, entity)} />
      ))}
      <div className={styles.reading}>{reading}</div>
    </div>
  )
}

// An interview can say a relation without naming this end of it; its headline then comes with the interview itself.
function FetchedHead({ id, entity }: { id: string, entity: string }) {
  const { data } = useAnswer(interviewRoute(id))
  return data && <InterviewHead interview={data.interview} entity={entity} />
}
