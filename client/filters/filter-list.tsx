import { type ReactNode, useState } from 'react'
import { useText } from '../text/text'
import { type Choice, matching } from './choices'
import styles from './filters.module.css'

/** Choices above which a box to narrow them down is shown. */
const MANY = 10
/** Choices printed at once. */
const PRINTED = 100

interface ListProps<T extends string> {
  title: string
  choices: readonly Choice<T>[]
  isOn: (value: T) => boolean
  /** Choices made; they are told beside the title. */
  active: number
  onToggle: (value: T) => void
  sign?: (value: T) => ReactNode
  open?: boolean
}

/** Some things to filter by, each switched on or off, under a title that folds them. */
export function FilterList<T extends string>({ title, choices, isOn, active, onToggle, sign, open = false }: ListProps<T>) {
  const t = useText()
  const [words, setWords] = useState('')
  const [unfolded, setUnfolded] = useState(open || active > 0)
  const found = matching(choices, words)
  return (
    <details className={styles.group} open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className={styles.summary}>{title}{active > 0 && <span className={styles.active}>{active}</span>}</summary>
      {choices.length > MANY && (
        <input className={styles.narrow} type="search" value={words} placeholder={t('filters.narrow')} aria-label={t('filters.narrowIn', { title })} onChange={(event) => setWords(event.target.value)} />
      )}
      {choices.length === 0 && <p className={styles.none}>{t('filters.none')}</p>}
      <ul className={styles.choices} aria-label={title}>
        {found.slice(0, PRINTED).map(({ value, label, count }) => (
          <li key={value}>
            <label className={styles.choice} title={label}>
              <input type="checkbox" checked={isOn(value)} onChange={() => onToggle(value)} />
              {sign?.(value)}
              <span className={styles.label}>{label}</span>
              <span className={styles.count}>{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > PRINTED && <p className={styles.none}>{t('filters.more', { count: found.length - PRINTED })}</p>}
    </details>
  )
}
