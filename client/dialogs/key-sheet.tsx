import { commands } from '../actions/commands'
import { type KeyEntry, keyMap, type KeyScope } from '../keys/key-map'
import { KeySigns } from '../keys/key-signs'
import { useText } from '../text/text'
import { Frame } from './frame'
import styles from './key-sheet.module.css'

const scopes: readonly KeyScope[] = ['graph', 'canvas', 'page']

/** Every key of the key map, by where it works. */
export function KeySheet() {
  const t = useText()
  const titles: Record<KeyScope, string> = { graph: t('keys.graph'), canvas: t('keys.canvas'), page: t('keys.page') }
  return (
    <Frame title={t('keys.title')} size={860}>
      <div className={styles.columns}>
        {scopes.map((scope) => (
          <section key={scope} aria-label={titles[scope]}>
            <h3 className={styles.title}>{titles[scope]}</h3>
            <dl className={styles.keys}>
              {keyMap.filter((entry) => entry.scope === scope).map((entry) => <Row key={entry.command} entry={entry} />)}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.note}>{t('keys.note')}</p>
    </Frame>
  )
}

function Row({ entry }: { entry: KeyEntry }) {
  const t = useText()
  // What Shift only hastens is told by the words.
  const keys = entry.command === 'pan' ? entry.keys.filter((key) => !key.startsWith('Shift')) : entry.keys
  return (
    <div className={styles.row} data-command={entry.command}>
      <dt>{commands[entry.command].label(t)}</dt>
      <dd>{keys.map((key) => <KeySigns key={key} press={key} />)}</dd>
    </div>
  )
}
