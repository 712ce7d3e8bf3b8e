import { useText } from '../../text/text'
import styles from './entity-panel.module.css'

/** Ids of the sections. */
export const sectionIds = { targets: 'entity-targets', relations: 'entity-relations', interviews: 'entity-interviews' } as const

/** What the panel holds, in numbers, each leading to its section. */
export function SectionNav(counts: Record<keyof typeof sectionIds, number>) {
  const t = useText()
  const names = { targets: t('entity.targets'), relations: t('entity.relations'), interviews: t('entity.interviews') }
  const filled = (Object.keys(sectionIds) as (keyof typeof sectionIds)[]).filter((section) => counts[section] > 0)
  return (
    <nav className={styles.nav}>
      {filled.map((section) => (
        <button key={section} type="button" className={styles.jump} onClick={() => jumpTo(sectionIds[section])}>
          {names[section]}<b>{counts[section]}</b>
        </button>
      ))}
    </nav>
  )
}

// The keyboard goes along, or Tab would lead on from here.
function jumpTo(id: string): void {
  const section = document.getElementById(id)
  section?.focus({ preventScroll: true })
  section?.scrollIntoView({ behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
}
