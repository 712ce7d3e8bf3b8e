import { MarkedText } from '../marks/marked-text'
import { type Place } from '../state/place'
import { PlaceLink } from './place-link'
import styles from './sentence-quote.module.css'

interface QuoteProps {
  text: string
  marks: readonly (readonly [number, number])[]
  /** Where the sentence is read. */
  place: Place
}

/** A sentence that says something; a click opens it at its place. */
export function SentenceQuote({ text, marks, place }: QuoteProps) {
  return (
    <PlaceLink place={place} lang="zh-CN" className={styles.quote} data-testid="sentence">
      <MarkedText text={text} spans={marks} />
    </PlaceLink>
  )
}

/** Where a sentence of an interview is read, with the words of `entity` marked. */
export const sentencePlace = (interview: string, sentence: string, entity: string): Place =>
  ({ kind: 'reader', interview, sentence, entity, raw: false })
