import { type MouseEvent } from 'react'
import { entityTypes } from '../../cypher/ontology'
import { type EntitySummary, type InterviewAnswer } from '../../server/contract'
import { goInstead } from '../actions/go'
import { type Segment, splitByMarks } from '../marks/segments'
import { PlaceLink } from '../panel/place-link'
import { type ReaderPlace } from './reader'
import styles from './reader.module.css'

type Sentence = InterviewAnswer['paragraphs'][number]['sentences'][number]

interface SentenceProps { sentence: Sentence, place: ReaderPlace, entities: Record<string, EntitySummary> }

/** A sentence whose entities are underlined in their colours; the one the reader came for is marked. A click on it chooses it. */
export function SentenceText({ sentence, place, entities }: SentenceProps) {
  const marks = sentence.mentions.map(({ entity, start, end }) => ({ start, end, tag: entity }))
  const target = sentence.id === place.sentence
  return (
    <span className={styles.sentence} data-sentence={sentence.id} data-target={target || undefined} onClick={(event) => choose(event, sentence.id, place)}>
      {splitByMarks(sentence.text, marks).map((segment) => (
        <Piece key={segment.start} segment={segment} focus={place.entity} entities={entities} />
      ))}
    </span>
  )
}

// A link within the sentence has had its click; selecting text to copy it is none.
function choose(event: MouseEvent, sentence: string, place: ReaderPlace): void {
  if (event.defaultPrevented || sentence === place.sentence) return
  if (window.getSelection()?.isCollapsed !== false) goInstead({ ...place, sentence })
}

function Piece({ segment, focus, entities }: { segment: Segment, focus: string | null, entities: Record<string, EntitySummary> }) {
  const entity = segment.tags.map((id) => entities[id]).findLast((known) => known !== undefined)
  if (!entity) return segment.text
  const focused = focus !== null && segment.tags.includes(focus)
  const link = (
    <PlaceLink place={{ kind: 'entity', id: entity.id }} className={styles.mention} title={entity.name} data-entity={entity.id}
      style={{ '--type': entityTypes[entity.type].colour } as React.CSSProperties}>{segment.text}</PlaceLink>
  )
  return focused ? <mark className={styles.focus}>{link}</mark> : link
}
