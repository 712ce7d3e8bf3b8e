import { Button } from '@mantine/core'
import { useShallow } from 'zustand/react/shallow'
import { statedRelations } from '../../cypher/ontology'
import { type GraphNode } from '../../server/contract'
import { type CommonAnswer } from '../../server/contract/paths'
import { goInstead } from '../actions/go'
import { useAnswer } from '../actions/use-answer'
import { entityRoute } from '../api/routes'
import { EntityLink } from '../panel/entity-link'
import { ViewFault } from '../views/view-fault'
import { type Ask } from '../state/ready-views'
import { chosenNodes } from '../state/selection'
import { useApp } from '../state/store'
import { useLanguage, useText } from '../text/text'
import { ShowButton } from '../views/part-summary'
import { commonRoute } from '../views/routes'
import { ViewFrame } from '../views/view-frame'
import styles from '../views/views.module.css'
import { CitedWords } from './cited-words'
import { EntityPicker } from './entity-picker'
import { edgesBetween } from './steps'

/** The most entities one asks about at once; the server takes no more. */
const MOST = 10

/** What several entities have in common: which ones, and what is tied to every one of them, with the sentences. */
export function CommonPanel({ ask }: { ask: Ask }) {
  const t = useText()
  const chosen = useApp(useShallow(chosenNodes))
  const ids = [...new Set(ask.id ?? [])].slice(0, MOST)
  const put = (next: readonly string[]) => goInstead({ kind: 'view', view: 'common', ask: { id: [...new Set(next)] } })
  return (
    <ViewFrame title={t('views.common')} help={t('views.commonHelp')}>
      <div className={styles.form}>
        {ids.map((id) => <Asked key={id} id={id} onRemove={() => put(ids.filter((other) => other !== id))} />)}
        {ids.length < MOST && <EntityPicker label={t('paths.add')} onPick={(entity) => put([...ids, entity.id])} />}
        {chosen.length > 1 && <Button variant="light" size="compact-sm" onClick={() => put(chosen.slice(0, MOST))}>{t('paths.chosenAll')}</Button>}
      </div>
      {ids.length > 1 ? <Found key={ids.join(' ')} ids={ids} /> : <p className={styles.cut}>{t('paths.atLeastTwo')}</p>}
    </ViewFrame>
  )
}

function Asked({ id, onRemove }: { id: string, onRemove: () => void }) {
  const t = useText()
  const { data } = useAnswer(entityRoute(id))
  const name = data?.entity.name ?? id
  return (
    <div className={styles.picked}>
      {data ? <EntityLink entity={data.entity} /> : <b>{name}</b>}
      <Button variant="subtle" size="compact-xs" onClick={onRemove}>{t('paths.remove', { name })}</Button>
    </div>
  )
}

function Found({ ids }: { ids: readonly string[] }) {
  const t = useText()
  const route = commonRoute(ids)
  const answer = useAnswer(route)
  if (!answer.data) return answer.status === 'failed' ? <ViewFault code={answer.code} path={route.path} /> : null
  const { data } = answer
  const { nodes, asked, edges, total, truncated } = data
  return (
    <>
      <div className={styles.found}>
        <span role="status" data-testid="found">{nodes.length === 0 ? t('views.nothing') : t('views.shown', { count: total })}</span>
        {nodes.length > 0 && <ShowButton part={{ nodes: [...asked, ...nodes], edges }} />}
      </div>
      {truncated && <p className={styles.cut}>{t('views.cut')}</p>}
      {nodes.map((node) => <Common key={node.id} node={node} answer={data} />)}
    </>
  )
}

function Common({ node, answer }: { node: GraphNode, answer: CommonAnswer }) {
  const t = useText()
  const language = useLanguage()
  return (
    <section className={styles.path} data-testid="common">
      <EntityLink entity={node} />
      {answer.asked.flatMap((one) => edgesBetween(one.id, node.id, answer.edges).map((edge) => (
        <div key={edge.id} className={styles.step}>
          <div className={styles.tie}>{statedRelations[edge.type][language]} · {t('paths.ties', { name: one.name })}</div>
          <CitedWords words={edge.evidence.slice(0, 1)} citations={answer} names={[one, node].flatMap(({ name, aliases }) => [name, ...aliases])} entity={one.id} />
        </div>
      )))}
    </section>
  )
}
