import { type PageHit } from '../../../server/contract'
import { useText } from '../../text/text'
import { LongList } from '../long-list'
import { Section } from '../section'
import { SentenceQuote } from '../sentence-quote'

/** Sentences outside any interview: in a page's preface or picture credit. */
export function EntityElsewhere({ hits }: { hits: PageHit[] }) {
  const t = useText()
  return (
    <Section id="entity-elsewhere" title={t('entity.elsewhere')} count={hits.length}>
      <LongList items={hits} few={3} keyOf={({ sentence }) => sentence.id} show={({ sentence, page }) => (
        <SentenceQuote text={sentence.text} marks={sentence.marks} place={{ kind: 'page', page: page.id, sentence: sentence.id }} />
      )} />
    </Section>
  )
}
