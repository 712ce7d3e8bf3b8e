import { Button } from '@mantine/core'
import { useMemo, useRef } from 'react'
import { type PageAnswer } from '../../server/contract'
import { pageRoute } from '../api/routes'
import { useAnswer } from '../actions/use-answer'
import { faultText } from '../text/fault'
import { useText } from '../text/text'
import { placesApart, rawPieces, type Spot, windowsOn } from './raw-marks'
import { RawWindow, scrollToPiece } from './raw-window'
import styles from './raw-page.module.css'

/** The page as it was read, at the very place of the sentence; at each of its places where the columns tore it apart. */
export function RawPage({ page, spot }: { page: string, spot: Spot }) {
  const t = useText()
  const answer = useAnswer(pageRoute(page))
  if (answer.data) return <RawText spot={spot} answer={answer.data} />
  return <p className={styles.waiting} role="status">{answer.status === 'failed' ? faultText(t, answer.code) : t('panel.loading')}</p>
}

function RawText({ spot: { interview, sentence, within }, answer }: { spot: Spot, answer: PageAnswer }) {
  const t = useText()
  const ref = useRef<HTMLDivElement>(null)
  const [from, to] = within ?? [null, null]
  const pieces = useMemo(() => rawPieces(answer, { interview, sentence, within: from === null ? null : [from, to] }), [answer, interview, sentence, from, to])
  const places = useMemo(() => placesApart(answer, sentence), [answer, sentence])
  const windows = useMemo(() => windowsOn(answer, sentence), [answer, sentence])
  return (
    <div ref={ref} className={styles.raw} data-testid="raw-page">
      <div className={styles.legend}>
        <p>{answer.page.file} · {t('reader.rawHint')}</p>
        {places.length > 1 && <Healed places={places} onShow={(place) => showPlace(ref.current, windows, place)} />}
      </div>
      {windows.map((place) => <RawWindow key={place} pieces={pieces} place={place} of={windows.length} number={places.indexOf(place) + 1} />)}
    </div>
  )
}

// A place has the window that was opened at it, or at the nearest place before it.
function showPlace(raw: HTMLElement | null, windows: readonly number[], place: number): void {
  const nth = windows.findLastIndex((first) => first <= place)
  scrollToPiece(raw?.querySelectorAll<HTMLElement>('[data-window]')[Math.max(0, nth)] ?? null, place)
}

function Healed({ places, onShow }: { places: number[], onShow: (place: number) => void }) {
  const t = useText()
  return (
    <div className={styles.healed} data-testid="healed">
      {t('reader.healed', { count: places.length })}
      {places.map((place, number) => (
        <Button key={place} variant="light" size="compact-sm" onClick={() => onShow(place)}>{t('reader.piece', { number: number + 1, count: places.length })}</Button>
      ))}
    </div>
  )
}
