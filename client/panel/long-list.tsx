import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useText } from '../text/text'
import styles from './long-list.module.css'

interface LongListProps<T> {
  items: readonly T[]
  /** How many are shown at first. */
  few: number
  keyOf: (item: T) => string
  show: (item: T) => ReactNode
}

/** The first few of many, and the rest on demand. */
export function LongList<T>({ items, few, keyOf, show }: LongListProps<T>) {
  const t = useText()
  const [all, setAll] = useState(false)
  // One more row costs less room than the button that would hide it.
  const short = items.length <= few + 1
  return (
    <>
      <ul className={styles.list}>
        {(all || short ? items : items.slice(0, few)).map((item) => <li key={keyOf(item)}>{show(item)}</li>)}
      </ul>
      {!short && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('entity.less') : t('entity.more', { count: items.length - few })}
        </Button>
      )}
    </>
  )
}
