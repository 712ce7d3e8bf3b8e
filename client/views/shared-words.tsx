import { sourceRelations, statedRelations } from '../../cypher/ontology'
import { type EntitySummary } from '../../server/contract'
import { type SharedAnswer } from '../../server/contract/views'
import { EntityLink } from '../panel/entity-link'
import { CitedWords } from '../paths/cited-words'
import { useLanguage, useText } from '../text/text'
import styles from './views.module.css'

type Word = SharedAnswer['cells'][number]['words'][number]

const relations = { ...statedRelations, APPEARS_IN: sourceRelations.APPEARS_IN }

/** What one district's interviews say of its part in an entity. */
export function SharedWords({ answer, entity, district: id }: { answer: SharedAnswer, entity: EntitySummary, district: string }) {
  const t = useText()
  const district = answer.districts.find((one) => one.id === id)
  const cell = answer.cells.find((one) => one.entity === entity.id && one.district === id)
  if (!district || !cell) return null
  const shown = new Set(cell.words.map(({ interview }) => interview)).size
  return (
    <section className={styles.side} data-testid="side" aria-label={t('shared.words', { entity: entity.name, district: district.name })}>
      <EntityLink entity={district} />
      {cell.words.map((word, index) => <OneWord key={index} word={word} answer={answer} names={[entity, district].flatMap(({ name, aliases }) => [name, ...aliases])} entity={entity.id} />)}
      {cell.interviews > shown && <p className={styles.more}>{t('shared.more', { count: cell.interviews - shown })}</p>}
    </section>
  )
}

function OneWord({ word, answer, names, entity }: { word: Word, answer: SharedAnswer, names: readonly string[], entity: string }) {
  const t = useText()
  const language = useLanguage()
  const project = answer.projects.find(({ id }) => id === word.via)
  return (
    <>
      <div className={styles.tie}>{[relations[word.tie][language], project && t('shared.via', { project: project.name })].filter(Boolean).join(' · ')}</div>
      <CitedWords words={[word]} citations={answer} names={project ? [...names, project.name, ...project.aliases] : names} entity={entity} />
    </>
  )
}
