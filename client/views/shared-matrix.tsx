import { useState } from 'react'
import { type EntitySummary } from '../../server/contract'
import { type SharedAnswer } from '../../server/contract/views'
import { Swatch } from '../look/swatch'
import { useText } from '../text/text'
import { SharedWords } from './shared-words'
import styles from './views.module.css'

interface MatrixProps {
  answer: SharedAnswer
  /** Districts that all must share. */
  among: readonly string[]
  onDistrict: (id: string) => void
}

/** Entities by districts; a cell holds the number of interviews and opens their words, a district's name narrows to what it shares. */
export function SharedMatrix({ answer, among, onDistrict }: MatrixProps) {
  const t = useText()
  const [open, setOpen] = useState<{ entity: string, district: string } | null>(null)
  return (
    <div className={styles.matrix} tabIndex={0} role="region" aria-label={t('shared.table')}>
      <table data-testid="matrix">
        <thead>
          <tr>
            <th scope="col">{t('shared.entity')}</th>
            {answer.districts.map(({ id, name }) => (
              <th key={id} scope="col" lang="zh-CN">
                <button type="button" aria-pressed={among.includes(id)} title={among.includes(id) ? t('shared.notAmong', { name }) : t('shared.among', { name })} onClick={() => onDistrict(id)}>{name}</button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.entities.map(({ entity }) => (
            <Row key={entity.id} entity={entity} answer={answer} open={open?.entity === entity.id ? open.district : null}
              onOpen={(district) => setOpen(district === null ? null : { entity: entity.id, district })} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps { entity: EntitySummary, answer: SharedAnswer, open: string | null, onOpen: (district: string | null) => void }

function Row({ entity, answer, open, onOpen }: RowProps) {
  const t = useText()
  const counts = new Map(answer.cells.filter((cell) => cell.entity === entity.id).map((cell) => [cell.district, cell.interviews]))
  return (
    <>
      <tr>
        <th scope="row" lang="zh-CN"><Swatch type={entity.type} size={11} /> {entity.name}</th>
        {answer.districts.map(({ id, name }) => {
          const count = counts.get(id)
          return (
            <td key={id}>
              {count === undefined ? <span className={styles.unseen}>{t('shared.empty')}</span> : (
                <button type="button" aria-expanded={open === id} aria-label={t('shared.cell', { entity: entity.name, district: name, count })}
                  style={{ '--depth': `${Math.min(12 + 14 * count, 60)}%` } as React.CSSProperties} onClick={() => onOpen(open === id ? null : id)}>{count}</button>
              )}
            </td>
          )
        })}
      </tr>
      {open !== null && (
        <tr>
          <td colSpan={answer.districts.length + 1} className={styles.opened}>
            <div className={styles.kept}>
              <SharedWords answer={answer} entity={entity} district={open} />
              <button type="button" className={styles.chip} onClick={() => onOpen(null)}>{t('shared.closeWords')}</button>
            </div>
          </td>
        </tr>
      )}
    </>
  )
}
