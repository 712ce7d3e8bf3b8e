import '@mantine/core/styles/Checkbox.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { statedRelations } from '../../cypher/ontology'
import { type StatedRelation } from '../../cypher/types'
import { type NeighboursAnswer } from '../../server/contract'
import { expandEntity, MANY } from '../actions/expand'
import { useAnswer } from '../actions/use-answer'
import { neighboursRoute } from '../api/routes'
import { useLanguage, useText } from '../text/text'
import { closeDialog, Frame } from './frame'
import styles from './expand-dialog.module.css'

/** The most neighbours that the server gives at once. */
const MOST = 500

/** Asks which neighbours to bring, and how many. */
export function ExpandDialog({ id, types }: { id: string, types: readonly StatedRelation[] }) {
  const { data } = useAnswer(neighboursRoute(id, 1))
  return data && <Form answer={data} types={types} />
}

function Form({ answer, types }: { answer: NeighboursAnswer, types: readonly StatedRelation[] }) {
  const t = useText()
  const language = useLanguage()
  const [wanted, setWanted] = useState<readonly string[]>(types.length > 0 ? types : answer.counts.map(({ type }) => type))
  const [limit, setLimit] = useState(50)
  const expand = () => {
    closeDialog()
    void expandEntity(answer.entity.id, { types: wanted as readonly StatedRelation[], limit })
  }
  return (
    <Frame title={t('expandDialog.title', { name: answer.entity.name })} size={420}>
      <form onSubmit={(event) => {
        event.preventDefault()
        expand()
      }}>
        <p className={styles.words}>{answer.total > MANY ? t('expandDialog.many', { total: answer.total }) : t('expandDialog.some', { total: answer.total })}</p>
        <Checkbox.Group value={[...wanted]} onChange={setWanted} label={t('expandDialog.types')} classNames={{ label: styles.label }}>
          <div className={styles.types}>
            {answer.counts.map(({ type, count }) => <Checkbox key={type} size="xs" value={type} label={`${statedRelations[type][language]} ${count}`} />)}
          </div>
        </Checkbox.Group>
        <label className={styles.number}>
          <span className={styles.label}>{t('expandDialog.number')}</span>
          <input type="number" min={1} max={MOST} value={limit} onChange={(event) => setLimit(Math.max(1, Math.min(MOST, Math.round(Number(event.target.value)) || 1)))} />
        </label>
        <p className={styles.note}>{t('expandDialog.order')}</p>
        <div className={styles.actions}>
          <Button variant="default" onClick={closeDialog}>{t('expandDialog.cancel')}</Button>
          <Button type="submit" disabled={wanted.length === 0}>{t('expandDialog.expand')}</Button>
        </div>
      </form>
    </Frame>
  )
}
