import { entityTypes } from '../../../cypher/ontology'
import { type EntityAnswer } from '../../../server/contract'
import { entityRoute } from '../../api/routes'
import { useAnswer } from '../../actions/use-answer'
import { Swatch } from '../../look/swatch'
import { useLanguage, useText } from '../../text/text'
import { PanelFault } from '../panel-fault'
import { PanelBar } from '../panel-bar'
import { PanelSkeleton } from '../panel-skeleton'
import { EntityCandidates } from './entity-candidates'
import { EntityElsewhere } from './entity-elsewhere'
import { EntityHead } from './entity-head'
import { EntityInterviews } from './entity-interviews'
import { EntityRelations } from './entity-relations'
import { EntityTargets } from './entity-targets'
import { SectionNav } from './section-nav'
import styles from './entity-panel.module.css'

/** All that is known of an entity, down to every sentence that names it. */
export function EntityPanel({ id }: { id: string }) {
  const route = entityRoute(id)
  const answer = useAnswer(route)
  if (answer.data) return <EntityView answer={answer.data} />
  return answer.status === 'failed' ? <PanelFault code={answer.code} path={route.path} /> : <PanelSkeleton />
}

function EntityView({ answer }: { answer: EntityAnswer }) {
  const t = useText()
  const language = useLanguage()
  const { entity, targets, relations, interviews, elsewhere, candidates, truncated } = answer
  const bare = targets.length + relations.length + interviews.length + elsewhere.length === 0
  return (
    <>
    <PanelBar><Swatch type={entity.type} size={14} />{entityTypes[entity.type][language]}</PanelBar>
    <div className={styles.scroll} tabIndex={-1}>
      <EntityHead entity={entity} />
      <SectionNav targets={targets.length} relations={relations.length} interviews={interviews.length} />
      {bare && <p className={styles.none}>{t('entity.none')}</p>}
      {targets.length > 0 && <EntityTargets answer={answer} />}
      {relations.length > 0 && <EntityRelations answer={answer} />}
      {interviews.length > 0 && <EntityInterviews entity={entity.id} interviews={interviews} />}
      {elsewhere.length > 0 && <EntityElsewhere hits={elsewhere} />}
      {candidates.length > 0 && <EntityCandidates candidates={candidates} />}
      {truncated && <p className={styles.none}>{t('entity.cut')}</p>}
    </div>
    </>
  )
}
