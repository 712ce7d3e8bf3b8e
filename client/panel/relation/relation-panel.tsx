import { statedRelations } from '../../../cypher/ontology'
import { type EntityAnswer } from '../../../server/contract'
import { entityRoute } from '../../api/routes'
import { useAnswer } from '../../actions/use-answer'
import { type Place } from '../../state/place'
import { useLanguage, useText } from '../../text/text'
import { EntityLink } from '../entity-link'
import { PanelFault } from '../panel-fault'
import { Section } from '../section'
import { PanelBar } from '../panel-bar'
import { PanelSkeleton } from '../panel-skeleton'
import { EvidenceList } from './evidence-list'
import { relationOf } from './relation-of'
import panel from '../entity/entity-panel.module.css'
import styles from './relation-panel.module.css'

type RelationPlace = Extract<Place, { kind: 'relation' }>

/** A relation: both its ends, and every sentence that says it, by interview. */
export function RelationPanel({ place }: { place: RelationPlace }) {
  const t = useText()
  const route = entityRoute(place.from)
  const answer = useAnswer(route)
  if (!answer.data) return answer.status === 'failed' ? <PanelFault code={answer.code} path={route.path} /> : <PanelSkeleton />
  const relation = relationOf(answer.data, place)
  return (
    <>
      <PanelBar>{t('entity.relations')}</PanelBar>
      {relation ? <RelationView answer={answer.data} relation={relation} /> : <p className={styles.gone} role="alert">{t('evidence.gone')}</p>}
    </>
  )
}

interface RelationProps { answer: EntityAnswer, relation: EntityAnswer['relations'][number] }

function RelationView({ answer, relation }: RelationProps) {
  const t = useText()
  return (
    <div className={panel.scroll} tabIndex={-1}>
      <Ends answer={answer} relation={relation} />
      <Section id="relation-evidence" title={t('entity.interviews')} count={relation.interviews}>
        <EvidenceList relation={relation} answer={answer} />
      </Section>
    </div>
  )
}

function Ends({ answer, relation }: RelationProps) {
  const language = useLanguage()
  return (
    <header className={styles.ends}>
      <div className={styles.end}><EntityLink entity={answer.entity} /></div>
      <div className={styles.between} data-testid="relation-name"><span>{statedRelations[relation.type][language]}</span></div>
      <div className={styles.end}><EntityLink entity={relation.other} /></div>
    </header>
  )
}
