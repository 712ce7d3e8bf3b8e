import styles from './filters.module.css'

interface BoundProps { title: string, value: number, max: number, step: number, words: (value: number) => string, onChange: (value: number) => void }

/** A lower bound, drawn along a line. */
export function FilterBound({ title, value, max, step, words, onChange }: BoundProps) {
  return (
    <label className={styles.bound}>
      <span className={styles.boundTitle}>{title}<output>{words(value)}</output></span>
      <input type="range" min={0} max={max} step={step} value={value} aria-valuetext={words(value)} onChange={(event) => onChange(Number(event.target.value))} />
    </label>
  )
}
