import { useEffect, useRef } from 'react'
import { useText } from '../text/text'
import { JoinSign } from './join-sign'
import { type RawPiece } from './raw-marks'
import styles from './raw-page.module.css'

interface WindowProps {
  pieces: readonly RawPiece[]
  /** The place of the sentence to open at. */
  place: number
  /** How many windows there are; one alone needs no name. */
  of: number
  number: number
}

/** The whole page, scrolled to one place of the sentence. */
export function RawWindow({ pieces, place, of, number }: WindowProps) {
  const t = useText()
  const ref = useRef<HTMLDivElement>(null)
  const count = pieces.filter((piece) => piece.number !== null).length
  useEffect(() => scrollToPiece(ref.current, place), [pieces, place])
  return (
    <div ref={ref} role="region" aria-label={of > 1 ? `${t('reader.raw')} ${t('reader.piece', { number, count })}` : t('reader.raw')} className={styles.scroll} tabIndex={0} data-window={place}>
      <pre lang="zh-CN" className={styles.text}>{pieces.map((piece) => <Piece key={piece.start} piece={piece} count={count} />)}</pre>
    </div>
  )
}

function Piece({ piece, count }: { piece: RawPiece, count: number }) {
  if (piece.of === null) return piece.text
  return (
    <>
      {piece.number !== null && <JoinSign number={piece.number} count={count} />}
      <mark className={`${piece.of === 'sentence' ? styles.sentence : styles.interview} ${piece.within ? styles.within : ''}`} data-piece={piece.place ?? undefined} data-within={piece.within || undefined}>{piece.text}</mark>
    </>
  )
}

/** Brings a place of the sentence into the middle of a window; the first mark where there is no such place. */
export function scrollToPiece(container: HTMLElement | null, place: number): void {
  const within = container?.querySelector(`[data-within][data-piece="${place}"]`)
  const piece = within ?? container?.querySelector(`[data-piece="${place}"]`) ?? container?.querySelector('mark')
  piece?.scrollIntoView({ block: 'center' })
}
