import { entityTypes } from '../../cypher/ontology'
import { useAnswer } from '../actions/use-answer'
import { entityRoute } from '../api/routes'
import { Swatch } from '../look/swatch'
import { type Ask } from '../state/ready-views'
import { useLanguage, useText } from '../text/text'
import styles from './views.module.css'

const sharable = ['Project', 'Enterprise', 'Programme', 'Institution', 'Policy'] as const
const numbers = [2, 3, 4, 5, 6, 8, 10]

/** How many districts, of which types, whether being named is enough, and with which districts. */
export function SharedControls({ ask, put }: { ask: Ask, put: (change: Ask) => void }) {
  const t = useText()
  const language = useLanguage()
  const types = ask.types?.[0]?.split(',') ?? [...sharable]
  const toggle = (type: string) => {
    const next = sharable.filter((one) => (one === type ? !types.includes(one) : types.includes(one)))
    put({ types: next.length === 0 || next.length === sharable.length ? [] : [next.join(',')] })
  }
  return (
    <div className={styles.form}>
      <label className={styles.check}>{t('shared.atLeast')}
        <select className={styles.select} value={ask.districts?.[0] ?? '2'} onChange={(event) => put({ districts: event.target.value === '2' ? [] : [event.target.value] })}>
          {numbers.map((count) => <option key={count} value={count}>{t('shared.districts', { count })}</option>)}
        </select>
      </label>
      <fieldset className={styles.types}>
        <legend>{t('shared.types')}</legend>
        {sharable.map((type) => (
          <label key={type} className={styles.check}><input type="checkbox" checked={types.includes(type)} onChange={() => toggle(type)} /><Swatch type={type} />{entityTypes[type][language]}</label>
        ))}
      </fieldset>
      <label className={styles.check}><input type="checkbox" checked={ask.named?.[0] === '1'} onChange={(event) => put({ named: event.target.checked ? ['1'] : [] })} />{t('shared.named')}</label>
      {(ask.among ?? []).map((id) => <Among key={id} id={id} onRemove={() => put({ among: ask.among!.filter((other) => other !== id) })} />)}
    </div>
  )
}

function Among({ id, onRemove }: { id: string, onRemove: () => void }) {
  const t = useText()
  const { data } = useAnswer(entityRoute(id))
  return <button type="button" className={styles.chip} onClick={onRemove}>{t('shared.notAmong', { name: data?.entity.name ?? id })} ×</button>
}
