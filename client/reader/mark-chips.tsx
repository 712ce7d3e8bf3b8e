import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import { Swatch } from '../look/swatch'
import { type MarkKind } from '../state/state'
import { useLanguage, useText } from '../text/text'
import { countMarks } from './mentions'
import { colourOf } from './mark-colour'
import { type Reading } from './use-mentions'
import marks from './marks.module.css'
import styles from './reader-tools.module.css'

const types = Object.keys(entityTypes) as EntityType[]

/** Every kind of thing marked in the interview, with its number and its line; a click leaves it plain or marks it again. */
export function MarkChips({ reading: { mentions, answer, plain, toggle } }: { reading: Reading }) {
  const t = useText()
  const language = useLanguage()
  const nameOf = (kind: MarkKind) => (kind === 'figure' ? t('entity.targets') : entityTypes[kind][language])
  return (
    <div role="group" aria-label={t('reader.marked')} className={styles.chips} data-testid="mark-chips">
      {countMarks(mentions, answer.targets.length, types).map(({ kind, count }) => (
        <button key={kind} type="button" aria-pressed={!plain.includes(kind)} className={styles.chip} data-kind={kind} onClick={() => toggle(kind)}>
          {kind !== 'figure' && <Swatch type={kind} size={11} />}
          <span className={kind === 'figure' ? marks.figure : marks.mention} data-type={kind} style={kind === 'figure' ? undefined : colourOf(kind)}>{nameOf(kind)}</span>
          <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  )
}
