import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { type PageAnswer } from '../../server/contract'
import { pageRoute } from '../api/routes'
import { useAnswer } from '../actions/use-answer'
import { faultText } from '../text/fault'
import { useText } from '../text/text'
import { placesApart, type RawPiece, rawPieces } from './raw-marks'
import styles from './raw-page.module.css'

/** What is to be marked on a page: an interview faintly, a sentence of it or of the page strongly. */
interface Spot { interview: string | null, sentence: string | null }

/** The page as it was read, at the very place of the sentence. */
export function RawPage({ page, ...at }: { page: string } & Spot) {
  const t = useText()
  const answer = useAnswer(pageRoute(page))
  if (answer.data) return <RawText at={at} answer={answer.data} />
  return <p className={styles.waiting} role="status">{answer.status === 'failed' ? faultText(t, answer.code) : t('panel.loading')}</p>
}

function RawText({ at: { interview, sentence }, answer }: { at: Spot, answer: PageAnswer }) {
  const t = useText()
  const ref = useRef<HTMLDivElement>(null)
  const pieces = useMemo(() => rawPieces(answer, interview, sentence), [answer, interview, sentence])
  const places = useMemo(() => placesApart(answer, sentence), [answer, sentence])
  const show = (index: number) => scrollToPiece(ref.current, index)
  useEffect(() => scrollToPiece(ref.current, 0), [pieces])
  return (
    <>
      <div className={styles.legend}>
        <p>{answer.page.file} · {t('reader.rawHint')}</p>
        {places.length > 1 && <Healed places={places} onShow={show} />}
      </div>
      <div ref={ref} className={styles.scroll} tabIndex={0} data-testid="raw-page">
        <pre lang="zh-CN" className={styles.text}>{pieces.map((piece) => <Piece key={piece.start} piece={piece} />)}</pre>
      </div>
    </>
  )
}

function Piece({ piece }: { piece: RawPiece }) {
  if (piece.of === null) return piece.text
  return <mark className={piece.of === 'sentence' ? styles.sentence : styles.interview} data-piece={piece.place ?? undefined}>{piece.text}</mark>
}

function Healed({ places, onShow }: { places: number[], onShow: (index: number) => void }) {
  const t = useText()
  return (
    <div className={styles.healed} data-testid="healed">
      {t('reader.healed', { count: places.length })}
      {places.map((index, number) => (
        <Button key={index} variant="light" size="compact-xs" onClick={() => onShow(index)}>{t('reader.piece', { number: number + 1, count: places.length })}</Button>
      ))}
    </div>
  )
}

function scrollToPiece(container: HTMLElement | null, index: number): void {
  const piece = container?.querySelector(`[data-piece="${index}"]`) ?? container?.querySelector('mark')
  piece?.scrollIntoView({ block: 'center' })
}
