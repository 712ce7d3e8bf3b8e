import { Button } from '@mantine/core'
import { useShallow } from 'zustand/react/shallow'
import { goInstead } from '../actions/go'
import { useAnswer } from '../actions/use-answer'
import { entityRoute } from '../api/routes'
import { type Ask } from '../state/ready-views'
import { chosenNodes } from '../state/selection'
import { useApp } from '../state/store'
import { useText } from '../text/text'
import { ViewFrame } from '../views/view-frame'
import styles from '../views/views.module.css'
import { EntityPicker, Picked } from './entity-picker'
import { PathsFound } from './paths-found'

/** Paths between two entities: which two, and the paths with the sentences of every step. */
export function PathsPanel({ ask }: { ask: Ask }) {
  const t = useText()
  const chosen = useApp(useShallow(chosenNodes))
  const [from, to, journalists] = [ask.from?.[0] ?? null, ask.to?.[0] ?? null, ask.journalists?.[0] === '1']
  const put = (change: Ask) => goInstead({ kind: 'view', view: 'paths', ask: { ...ask, ...change } })
  return (
    <ViewFrame title={t('views.paths')} help={t('views.pathsHelp')}>
      <div className={styles.form}>
        <End label={t('paths.from')} id={from} onChange={(id) => put({ from: id === null ? [] : [id] })} />
        <End label={t('paths.to')} id={to} onChange={(id) => put({ to: id === null ? [] : [id] })} />
        {chosen.length === 2 && <Button variant="light" size="compact-sm" onClick={() => put({ from: [chosen[0]!], to: [chosen[1]!] })}>{t('paths.chosen')}</Button>}
        <label className={styles.check}><input type="checkbox" checked={journalists} onChange={(event) => put({ journalists: event.target.checked ? ['1'] : [] })} />{t('paths.journalists')}</label>
      </div>
      {from !== null && from === to && <p className={styles.cut}>{t('paths.same')}</p>}
      {from !== null && to !== null && from !== to && <PathsFound key={`${from} ${to} ${journalists}`} from={from} to={to} journalists={journalists} />}
    </ViewFrame>
  )
}

function End({ label, id, onChange }: { label: string, id: string | null, onChange: (id: string | null) => void }) {
  if (id === null) return <EntityPicker label={label} onPick={(entity) => onChange(entity.id)} />
  return <KnownEnd label={label} id={id} onChange={() => onChange(null)} />
}

function KnownEnd({ label, id, onChange }: { label: string, id: string, onChange: () => void }) {
  const { data } = useAnswer(entityRoute(id))
  return <Picked label={label} entity={data?.entity ?? { name: id }} onChange={onChange} />
}
