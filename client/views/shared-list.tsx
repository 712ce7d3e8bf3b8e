import { useState } from 'react'
import { type SharedAnswer } from '../../server/contract/views'
import { Swatch } from '../look/swatch'
import { useText } from '../text/text'
import { SharedWords } from './shared-words'
import styles from './views.module.css'

/** Each shared entity with its districts; opened, with the words of every one of them, side by side. */
export function SharedList({ answer }: { answer: SharedAnswer }) {
  const t = useText()
  const [open, setOpen] = useState<string | null>(answer.entities[0]?.entity.id ?? null)
  const names = new Map(answer.districts.map(({ id, name }) => [id, name]))
  return (
    <ul className={styles.shared}>
      {answer.entities.map(({ entity, districts }) => (
        <li key={entity.id} data-testid="shared">
          <button type="button" className={styles.row} aria-expanded={open === entity.id} onClick={() => setOpen(open === entity.id ? null : entity.id)}>
            <Swatch type={entity.type} />
            <b lang="zh-CN">{entity.name}</b>
            <span className={styles.count}>{t('shared.byDistricts', { count: districts.length })}</span>
            <span className={styles.names} lang="zh-CN">{districts.map((id) => names.get(id)).join('、')}</span>
          </button>
          {open === entity.id && (
            <div className={styles.sides}>
              {districts.map((district) => <SharedWords key={district} answer={answer} entity={entity} district={district} />)}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
