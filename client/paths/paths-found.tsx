import { statedRelations } from '../../cypher/ontology'
import { type GraphNode } from '../../server/contract'
import { type CitedEdge } from '../../server/contract/cited'
import { type PathsAnswer } from '../../server/contract/paths'
import { useAnswer } from '../actions/use-answer'
import { EntityLink } from '../panel/entity-link'
import { ViewFault } from '../views/view-fault'
import { useLanguage, useText } from '../text/text'
import { ShowButton } from '../views/part-summary'
import { pathsRoute } from '../views/routes'
import styles from '../views/views.module.css'
import { CitedWords } from './cited-words'
import { edgesBetween, partOfPath } from './steps'

/** The paths that were found, the shortest first. */
export function PathsFound({ from, to, journalists }: { from: string, to: string, journalists: boolean }) {
  const t = useText()
  const route = pathsRoute(from, to, journalists)
  const answer = useAnswer(route)
  if (!answer.data) return answer.status === 'failed' ? <ViewFault code={answer.code} path={route.path} /> : null
  const { data } = answer
  const { paths, steps, truncated } = data
  if (paths.length === 0) return <p className={styles.cut} role="status">{t('paths.none', { count: steps })}</p>
  return (
    <>
      <div className={styles.found}><ShowButton part={data} /></div>
      {truncated && <p className={styles.cut} data-testid="cut">{t('paths.cut')}</p>}
      <ol className={styles.paths}>
        {paths.map((path, index) => <li key={path.join(' ')}><OnePath path={path} number={index + 1} answer={data} /></li>)}
      </ol>
    </>
  )
}

function OnePath({ path, number, answer }: { path: readonly string[], number: number, answer: PathsAnswer }) {
  const t = useText()
  const nodes = new Map(answer.nodes.map((node) => [node.id, node]))
  return (
    <section className={styles.path} data-testid="path" aria-label={t('paths.path', { number, steps: t('paths.steps', { count: path.length - 1 }) })}>
      <div className={styles.found}>
        <span>{t('paths.path', { number, steps: t('paths.steps', { count: path.length - 1 }) })}</span>
        <ShowButton part={partOfPath(path, answer)} />
      </div>
      <EntityLink entity={nodes.get(path[0]!)!} />
      {path.slice(1).map((id, index) => <Step key={id} from={nodes.get(path[index]!)!} to={nodes.get(id)!} answer={answer} />)}
    </section>
  )
}

function Step({ from, to, answer }: { from: GraphNode, to: GraphNode, answer: PathsAnswer }) {
  return (
    <>
      <div className={styles.step}>
        {edgesBetween(from.id, to.id, answer.edges).map((edge) => <Tie key={edge.id} edge={edge} ends={[from, to]} answer={answer} />)}
      </div>
      <EntityLink entity={to} />
    </>
  )
}

function Tie({ edge, ends, answer }: { edge: CitedEdge, ends: readonly GraphNode[], answer: PathsAnswer }) {
  const t = useText()
  const language = useLanguage()
  const names = ends.flatMap(({ name, aliases }) => [name, ...aliases])
  return (
    <>
      <div className={styles.tie} data-testid="tie">
        {edge.from === ends[0]!.id ? '↓' : '↑'} {statedRelations[edge.type][language]} · {t('evidence.inInterviews', { count: edge.interviews.length })}
      </div>
      <CitedWords words={edge.evidence.slice(0, 1)} citations={answer} names={names} entity={edge.from} />
    </>
  )
}
