import { SegmentedControl } from '@mantine/core'
import { type KeyboardEvent } from 'react'
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
import { stepOf } from './reader-keys'
import { ReaderTools } from './reader-tools'
import { useFocusHere } from './use-focus-here'
import { type Reading, useMentions } from './use-mentions'
import styles from './reader.module.css'

/** What the reader is open at. */
export type ReaderPlace = Extract<Place, { kind: 'reader' }>

/** An interview, as text or, where there is room, beside its page in print. */
export function Reader({ place }: { place: ReaderPlace }) {
  const route = interviewRoute(place.interview)
  const answer = useAnswer(route)
  if (answer.data) return <Pages place={place} answer={answer.data} />
  return answer.status === 'failed' ? <PanelFault code={answer.code} path={route.path} /> : <PanelSkeleton />
}

function Pages({ place, answer }: { place: ReaderPlace, answer: InterviewAnswer }) {
  const reading = useMentions(place, answer)
  const ref = useFocusHere()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.target instanceof HTMLInputElement ? null : stepOf(event)
    if (!step) return
    event.preventDefault()
    reading.step(step)
  }
  return (
    <div ref={ref} tabIndex={-1} className={styles.reader} onKeyDown={onKeyDown}>
      <Switch place={place} />
      <ReaderTools reading={reading} />
      <div className={styles.columns} data-raw={place.raw || undefined}>
        <Article reading={reading} />
        {place.raw && <RawPage page={answer.page.id} spot={spotOf(reading)} />}
      </div>
    </div>
  )
}

const spotOf = ({ place, current }: Reading) =>
  ({ interview: place.interview, sentence: place.sentence, within: current ? [current.start, current.end] as const : null })

function Switch({ place }: { place: ReaderPlace }) {
  const t = useText()
  return (
    <PanelBar>
      <SegmentedControl size="xs" className={styles.switch} value={place.raw ? 'raw' : 'text'} onChange={(value) => goInstead({ ...place, raw: value === 'raw' })}
        data={[{ value: 'text', label: t('reader.text') }, { value: 'raw', label: t('reader.raw') }]} />
    </PanelBar>
  )
}
