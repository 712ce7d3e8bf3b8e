import { type Citations } from '../../server/contract/cited'
import { findNames } from '../marks/names'
import { InterviewHead } from '../panel/interview-head'
import { SentenceQuote, sentencePlace } from '../panel/sentence-quote'
import styles from '../views/views.module.css'

interface CitedWordsProps {
  words: readonly { interview: string, sentences: readonly string[] }[]
  citations: Citations
  /** What is marked in the sentences. */
  names: readonly string[]
  /** Whose words are marked where a sentence is opened. */
  entity: string
}

/** The interviews that say something, each with the sentences in which it does. */
export function CitedWords({ words, citations, names, entity }: CitedWordsProps) {
  return (
    <>
      {words.map(({ interview, sentences }, index) => (
        <div key={`${interview} ${index}`} className={styles.word}>
          {citations.interviews[interview] && <InterviewHead interview={citations.interviews[interview]} entity={entity} />}
          {sentences.map((id) => {
            const text = citations.sentences[id]?.text
            return text !== undefined && <SentenceQuote key={id} text={text} marks={findNames(text, names)} place={sentencePlace(interview, id, entity)} />
          })}
        </div>
      ))}
    </>
  )
}
