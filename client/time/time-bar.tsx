import { CloseButton } from '@mantine/core'
import { type TFunction } from 'i18next'
import { filterBy } from '../actions/filter'
import { yearAndMonth } from '../filters/when'
import { shownOf } from '../state/shown'
import { apply, useApp } from '../state/store'
import { toggleTimeBar } from '../state/view'
import { useText } from '../text/text'
import { promisedBins, saidBins } from './bins'
import { TimeAxis } from './time-axis'
import styles from './time-bar.module.css'

/** Both times along the bottom: when it was said, and for when it is promised. */
export function TimeBar() {
  const t = useText()
  const shown = useApp(shownOf)
  const facts = useApp((state) => state.facts)
  const { said, promised } = useApp((state) => state.filters)
  const waiting = shown.nodes.some(({ id }) => !facts.entities[id])
  return (
    <section className={styles.bar} aria-label={t('time.label')} data-testid="time-bar">
      <div className={styles.axes}>
        <TimeAxis title={t('time.said')} none={waiting ? t('panel.loading') : t('time.noneSaid')} bins={saidBins(shown, facts)} range={said} words={(month) => monthWords(month, t)} onChange={(range) => filterBy('said', range)} />
        <TimeAxis title={t('time.promised')} none={waiting ? t('panel.loading') : t('time.nonePromised')} bins={promisedBins(shown, facts)} range={promised} words={(year) => t('time.year', { year })} onChange={(range) => filterBy('promised', range)} />
      </div>
      <CloseButton size={24} aria-label={t('time.close')} title={t('time.close')} onClick={() => apply(toggleTimeBar)} />
    </section>
  )
}

const monthWords = (at: number, t: TFunction): string => t('time.month', yearAndMonth(at))
