import { type ReactNode } from 'react'
import { commands } from '../actions/commands'
import { type KeyEntry, keyMap, type KeyScope } from '../keys/key-map'
import { type PlaceKeys } from '../keys/place-keys'
import { places } from '../keys/places'
import { KeySigns } from '../keys/key-signs'
import { useText } from '../text/text'
import { Frame } from './frame'
import styles from './key-sheet.module.css'

const scopes: readonly KeyScope[] = ['graph', 'canvas', 'page']

/** Every key of the key map and of the places that have keys of their own, by where it works. */
export function KeySheet() {
  const t = useText()
  const titles: Record<KeyScope, string> = { graph: t('keys.graph'), canvas: t('keys.canvas'), page: t('keys.page') }
  return (
    <Frame title={t('keys.title')} size={860}>
      <div className={styles.columns}>
        {scopes.map((scope) => (
          <Section key={scope} title={titles[scope]}>
            {keyMap.filter((entry) => entry.scope === scope).map((entry) => <CommandRow key={entry.command} entry={entry} />)}
          </Section>
        ))}
        {places.map(({ id, title, table }) => (
          <Section key={id} title={title(t)}>
            {table.map((row, index) => <PlaceRow key={index} place={id} row={row} />)}
          </Section>
        ))}
      </div>
      <p className={styles.note}>{t('keys.note')}</p>
    </Frame>
  )
}

function Section({ title, children }: { title: string, children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.keys}>{children}</dl>
    </section>
  )
}

function CommandRow({ entry }: { entry: KeyEntry }) {
  const t = useText()
  // What Shift only hastens is told by the words.
  const keys = entry.command === 'pan' ? entry.keys.filter((key) => !key.startsWith('Shift')) : entry.keys
  return <div className={styles.row} data-command={entry.command}><Words label={commands[entry.command].label(t)} keys={keys} /></div>
}

function PlaceRow({ place, row: { label, keys } }: { place: string, row: PlaceKeys<unknown> }) {
  const t = useText()
  return <div className={styles.row} data-place={place} data-keys={Object.keys(keys).join('|')}><Words label={label(t)} keys={Object.keys(keys)} /></div>
}

function Words({ label, keys }: { label: string, keys: readonly string[] }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{keys.map((key) => <KeySigns key={key} press={key} />)}</dd>
    </>
  )
}
