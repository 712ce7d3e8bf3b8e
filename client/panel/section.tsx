import { type ReactNode } from 'react'
import styles from './section.module.css'

/** A part of a panel under a heading with its number. */
export function Section({ id, title, count, children }: { id: string, title: string, count: number, children: ReactNode }) {
  return (
    <section id={id} tabIndex={-1} className={styles.section} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={styles.title}>{title}<span className={styles.count}>{count}</span></h3>
      {children}
    </section>
  )
}
