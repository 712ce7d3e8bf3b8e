import { type Route } from '../api/routes'
import { useAnswer } from '../actions/use-answer'
import { goInstead } from '../actions/go'
import { ViewFault } from './view-fault'
import { useText } from '../text/text'
import { type ViewAnswer } from '../../server/contract/views'
import { PartSummary } from './part-summary'
import { useShownPart } from './show-part'
import { subjectRoute } from './routes'
import { ViewFrame } from './view-frame'
import { useSubjects } from './use-subjects'
import styles from './views.module.css'

type Subject = 'interview' | 'district' | 'programme'

/** A view of one interview, district or programme: which one, and what there is. */
export function SubjectPanel({ view, id }: { view: Subject, id: string | null }) {
  const t = useText()
  const subjects = useSubjects(view)
  const words = {
    interview: [t('views.interview'), t('views.interviewHelp')], district: [t('views.district'), t('views.districtHelp')], programme: [t('views.programme'), t('views.programmeHelp')],
  }[view] as [string, string]
  return (
    <ViewFrame title={words[0]} help={words[1]}>
      <label className={styles.field}>
        <span>{t('views.choose')}</span>
        <select className={styles.select} lang="zh-CN" value={id ?? ''} onChange={(event) => goInstead({ kind: 'view', view, ask: { id: [event.target.value] } })}>
          <option value="" disabled>{t('views.choose')}</option>
          {id !== null && !subjects.some((subject) => subject.id === id) && <option value={id}>{id}</option>}
          {subjects.map((subject) => <option key={subject.id} value={subject.id}>{subject.words}</option>)}
        </select>
      </label>
      {id === null ? <p className={styles.cut}>{t('views.chooseHelp')}</p> : <Found key={id} route={subjectRoute(view, id)} />}
    </ViewFrame>
  )
}

function Found({ route }: { route: Route<ViewAnswer> }) {
  const t = useText()
  const answer = useAnswer(route)
  useShownPart(answer.data)
  if (!answer.data) return answer.status === 'failed' ? <ViewFault code={answer.code} path={route.path} /> : null
  return <PartSummary part={answer.data} found={t('views.shown', { count: answer.data.nodes.length })} cut={answer.data.truncated} />
}
