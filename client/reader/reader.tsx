import { SegmentedControl } from '@mantine/core'
import { type InterviewAnswer } from '../../server/contract'
import { interviewRoute } from '../api/routes'
import { goInstead } from '../actions/go'
import { useAnswer } from '../actions/use-answer'
import { PanelBar } from '../panel/panel-bar'
import { PanelFault } from '../panel/panel-fault'
import { PanelSkeleton } from '../panel/panel-skeleton'
import { type Place } from '../state/place'
import { useText } from '../text/text'
import { Article } from './article'
import { RawPage } from './raw-page'
import styles from './reader.module.css'

/** What the reader is open at. */
export type ReaderPlace = Extract<Place, { kind: 'reader' }>

/** An interview, as text or as it stands on its page. */
export function Reader({ place }: { place: ReaderPlace }) {
  const route = interviewRoute(place.interview)
  const answer = useAnswer(route)
  if (answer.data) return <Pages place={place} answer={answer.data} />
  return answer.status === 'failed' ? <PanelFault code={answer.code} path={route.path} /> : <PanelSkeleton />
}

function Pages({ place, answer }: { place: ReaderPlace, answer: InterviewAnswer }) {
  const t = useText()
  return (
    <>
      <PanelBar>
        <SegmentedControl size="xs" className={styles.switch} value={place.raw ? 'raw' : 'text'} onChange={(value) => goInstead({ ...place, raw: value === 'raw' })}
          data={[{ value: 'text', label: t('reader.text') }, { value: 'raw', label: t('reader.raw') }]} />
      </PanelBar>
      {place.raw ? <RawPage page={answer.page.id} interview={place.interview} sentence={place.sentence} /> : <Article place={place} answer={answer} />}
    </>
  )
}
