import { Button } from '@mantine/core'
import { useState } from 'react'
import { type SavedAnswer, type SavedView } from '../../server/contract/saved'
import { RequestFailed } from '../api/request'
import { type Route } from '../api/routes'
import { addressOfView } from '../actions/link'
import { reload } from '../actions/load'
import { useAnswer } from '../actions/use-answer'
import { faultText } from '../text/fault'
import { useText } from '../text/text'
import { send } from './send'
import styles from './keep.module.css'

const savedRoute: Route<SavedAnswer> = { path: '/api/saved' }
const pathOf = (id: string) => `/api/saved/${encodeURIComponent(id)}`

/** Views saved by name: save this one, open, rename, update or delete those there are. Where one may not, it says why. */
export function SavedViews() {
  const t = useText()
  const answer = useAnswer(savedRoute)
  const [token, setToken] = useState('')
  const [fault, setFault] = useState<number | null>(null)
  const change = async (method: 'POST' | 'PUT' | 'DELETE', path: string, body: object | null): Promise<boolean> => {
    try {
      setFault(null)
      await send(method, path, body, token)
      await reload(savedRoute)
      return true
    } catch (error) {
      setFault(error instanceof RequestFailed ? error.status : 0)
      return false
    }
  }
  const editing = answer.data?.editing ?? 'none'
  const may = editing === 'open' || (editing === 'token' && token !== '')
  return (
    <section className={styles.part} aria-labelledby="saved-title">
      <h3 id="saved-title" className={styles.title}>{t('saved.title')}</h3>
      {answer.status === 'failed' && !answer.data && <p className={styles.fault} role="alert">{faultText(t, answer.code)}</p>}
      {answer.data && editing === 'none' && <p className={styles.help} data-testid="read-only">{t('saved.readOnly')}</p>}
      {editing === 'token' && (
        <label className={styles.field}>{t('saved.token')}<input type="password" autoComplete="off" value={token} onChange={(event) => setToken(event.target.value)} /></label>
      )}
      {may && <NewView onSave={async (name) => change('POST', '/api/saved', { name, address: await addressOfView() })} />}
      {fault !== null && <p className={styles.fault} role="alert">{fault === 401 ? t('saved.wrongToken') : faultText(t, fault)}</p>}
      {answer.data?.views.length === 0 && <p className={styles.help}>{t('saved.none')}</p>}
      <ul className={styles.list}>
        {answer.data?.views.map((view) => (
          <OneView key={view.id} view={view} may={may} onRename={(name) => change('PUT', pathOf(view.id), { name })} onDelete={() => change('DELETE', pathOf(view.id), null)} />
        ))}
      </ul>
    </section>
  )
}

function NewView({ onSave }: { onSave: (name: string) => Promise<boolean> }) {
  const t = useText()
  const [name, setName] = useState('')
  return (
    <form className={styles.new} onSubmit={(event) => {
      event.preventDefault()
      if (name.trim() !== '') void onSave(name).then((saved) => saved && setName(''))
    }}>
      <label className={styles.field}>{t('saved.name')}<input value={name} maxLength={200} onChange={(event) => setName(event.target.value)} /></label>
      <Button type="submit" size="compact-md" disabled={name.trim() === ''}>{t('saved.save')}</Button>
    </form>
  )
}

interface OneViewProps { view: SavedView, may: boolean, onRename: (name: string) => Promise<boolean>, onDelete: () => Promise<boolean> }

function OneView({ view, may, onRename, onDelete }: OneViewProps) {
  const t = useText()
  const [name, setName] = useState<string | null>(null)
  if (name !== null) {
    return (
      <li data-testid="saved-view">
        <form className={styles.new} onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') void onRename(name).then((done) => done && setName(null))
        }}>
          <label className={styles.field}>{t('saved.name')}<input value={name} maxLength={200} autoFocus onChange={(event) => setName(event.target.value)} /></label>
          <Button type="submit" size="compact-sm">{t('saved.rename')}</Button>
        </form>
      </li>
    )
  }
  return (
    <li className={styles.view} data-testid="saved-view">
      <a className={styles.open} href={`/${view.address}`}>{view.name}</a>
      {may && <Button variant="subtle" size="compact-xs" aria-label={`${t('saved.rename')} ${view.name}`} onClick={() => setName(view.name)}>{t('saved.rename')}</Button>}
      {may && <Button variant="subtle" size="compact-xs" color="red" aria-label={`${t('saved.delete')} ${view.name}`} onClick={() => void onDelete()}>{t('saved.delete')}</Button>}
    </li>
  )
}
