import '@mantine/core/styles/Slider.layer.css'
import { Button, RangeSlider } from '@mantine/core'
import { type Range } from '../state/filters'
import { useText } from '../text/text'
import { type Bins, coarse } from './bins'
import styles from './time-bar.module.css'

/** Bars drawn at most. */
const BARS = 60

interface AxisProps { title: string, none: string, bins: Bins | null, range: Range | null, words: (at: number) => string, onChange: (range: Range | null) => void }

/** One time: how much lies where, and the range that stays in colour, drawn or moved by keys. */
export function TimeAxis({ title, none, bins, range, words, onChange }: AxisProps) {
  const t = useText()
  if (!bins) return <div className={styles.axis}><span className={styles.title}>{title}</span><span className={styles.none}>{none}</span></div>
  const [first, last] = bins.span
  const [from, to] = range ?? bins.span
  const set = ([start, end]: [number, number]) => onChange(start <= first && end >= last ? null : [start, end])
  return (
    <div className={styles.axis} role="group" aria-label={title}>
      <span className={styles.title}>{title}</span>
      {first === last ? <span className={styles.none}>{t('time.allIn', { when: words(first) })}</span> : (
        <div className={styles.line}>
          <Bars bins={bins} from={from} to={to} />
          <RangeSlider className={styles.slider} size={3} thumbSize={14} min={first} max={last} step={1} minRange={0} label={null} value={[from, to]} onChange={set}
            thumbFromLabel={t('time.from', { title })} thumbToLabel={t('time.to', { title })} thumbValueText={words} />
        </div>
      )}
      {first !== last && <output className={styles.range}>{from === to ? words(from) : t('time.range', { from: words(from), to: words(to) })}</output>}
      {first !== last && <Button variant="subtle" size="compact-xs" disabled={range === null} onClick={() => onChange(null)}>{t('time.all')}</Button>}
    </div>
  )
}

function Bars({ bins: { span, counts }, from, to }: { bins: Bins, from: number, to: number }) {
  const bars = coarse(counts, BARS)
  const most = Math.max(...bars)
  const size = counts.length / bars.length
  return (
    <div className={styles.bars} aria-hidden="true">
      {bars.map((count, index) => {
        const [start, end] = [span[0] + index * size, span[0] + (index + 1) * size - 1]
        return <span key={index} data-within={(start <= to && end >= from) || undefined} style={{ height: `${count === 0 ? 0 : Math.max(10, (count / most) * 100)}%` }} />
      })}
    </div>
  )
}
