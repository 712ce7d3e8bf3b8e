import { Fragment } from 'react'
import { type Span } from '../../cypher/types'
import { marksOf, splitByMarks } from './segments'
import styles from './marked-text.module.css'

/** A text with some stretches marked. */
export function MarkedText({ text, spans }: { text: string, spans: readonly (readonly [number, number])[] }) {
  return splitByMarks(text, marksOf(spans as Span[], 'mark')).map((segment) => (
    <Fragment key={segment.start}>
      {segment.tags.length > 0 ? <mark className={styles.mark}>{segment.text}</mark> : segment.text}
    </Fragment>
  ))
}
