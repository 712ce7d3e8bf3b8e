import { type MouseEvent } from 'react'
import { goInstead } from '../actions/go'
import { type Segment, splitByMarks } from '../marks/segments'
import { PlaceLink } from '../panel/place-link'
import { figureText } from '../text/figure'
import { useLanguage } from '../text/text'
import { colourOf } from './mark-colour'
import { JoinSign } from './join-sign'
import { type ReadSentence } from './sentences'
import { cutsAt, readTags, sentenceMarks } from './sentence-marks'
import { type ReaderPlace } from './reader'
import { type Reading } from './use-mentions'
import marks from './marks.module.css'
import styles from './reader.module.css'

interface SentenceProps {
  sentence: ReadSentence
  reading: Reading
  /** Where the places at which the chosen sentence stands in print begin, with their numbers. */
  joins?: ReadonlyMap<number, number>
}

/** A sentence whose entities and figures are marked, each kind in its own way; the one the reader came for is marked as a whole. A click on it chooses it. */
export function SentenceText({ sentence, reading, joins }: SentenceProps) {
  const { place } = reading
  const target = sentence.id === place.sentence
  const numbers = target ? joins : undefined
  return (
    <span className={styles.sentence} data-sentence={sentence.id} data-target={target || undefined} onClick={(event) => choose(event, sentence.id, place)}>
      {splitByMarks(sentence.text, [...sentenceMarks(sentence, reading), ...cutsAt([...numbers?.keys() ?? []], sentence.text.length)]).map((segment) => (
        <span key={segment.start}>
          {numbers?.has(segment.start) && <JoinSign number={numbers.get(segment.start)!} count={numbers.size} />}
          <Piece segment={segment} sentence={sentence.id} reading={reading} />
        </span>
      ))}
    </span>
  )
}

// A link within the sentence has had its click; selecting text to copy it is none.
function choose(event: MouseEvent, sentence: string, place: ReaderPlace): void {
  if (event.defaultPrevented || sentence === place.sentence) return
  if (window.getSelection()?.isCollapsed !== false) goInstead({ ...place, sentence })
}

function Piece({ segment, sentence, reading }: { segment: Segment, sentence: string, reading: Reading }) {
  const language = useLanguage()
  const { entity, figure, focused, current } = readTags(segment, sentence, reading)
  const word = entity
    ? (
        <PlaceLink place={{ kind: 'entity', id: entity.id }} className={marks.mention} title={entity.name} data-entity={entity.id} data-type={entity.type} data-current={current || undefined}
          style={colourOf(entity.type)}>{segment.text}</PlaceLink>
      )
    : segment.text
  const marked = focused ? <mark className={marks.focus}>{word}</mark> : word
  if (!figure) return marked
  return <span className={marks.figure} title={`${figureText(figure, language)} ${figure.subject}`} data-figure={figure.id}>{marked}</span>
}
