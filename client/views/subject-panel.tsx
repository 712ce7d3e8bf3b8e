import '@mantine/core/styles/Combobox.layer.css'
import { Select } from '@mantine/core'
import { type Route } from '../api/routes'
import { useAnswer } from '../actions/use-answer'
import { goInstead } from '../actions/go'
import { NoAnswer } from './no-answer'
import { useText } from '../text/text'
import { type ViewAnswer } from '../../server/contract/views'
import { PartSummary } from './part-summary'
import { useShownPart } from './show-part'
import { subjectRoute } from './routes'
import { ViewFrame } from './view-frame'
import { useSubjects } from './use-subjects'
import styles from './views.module.css'

/** Choices printed at once; what one types finds the others. */
const PRINTED = 100

type Subject = 'interview' | 'district' | 'programme'

/** A view of one interview, district or programme: which one, and what there is. */
export function SubjectPanel({ view, id }: { view: Subject, id: string | null }) {
  const t = useText()
  const subjects = useSubjects(view)
  const known = id === null || subjects.some((subject) => subject.id === id)
  const choices = [...known ? [] : [{ value: id, label: id }], ...subjects.map((subject) => ({ value: subject.id, label: subject.words }))]
  const words = {
    interview: [t('views.interview'), t('views.interviewHelp')], district: [t('views.district'), t('views.districtHelp')], programme: [t('views.programme'), t('views.programmeHelp')],
  }[view] as [string, string]
  return (
    <ViewFrame title={words[0]} help={words[1]}>
      <Select className={styles.field} classNames={{ options: styles.options }} withScrollArea={false} label={t('views.choose')} lang="zh-CN" data={choices} value={id} limit={PRINTED} searchable allowDeselect={false} placeholder={t('views.type')} nothingFoundMessage={t('views.nothing')}
        comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }} onChange={(chosen) => chosen !== null && goInstead({ kind: 'view', view, ask: { id: [chosen] } })} />
      {id === null ? <p className={styles.cut}>{t('views.chooseHelp')}</p> : <Found key={id} route={subjectRoute(view, id)} />}
    </ViewFrame>
  )
}

function Found({ route }: { route: Route<ViewAnswer> }) {
  const t = useText()
  const answer = useAnswer(route)
  useShownPart(answer.data)
  if (!answer.data) return <NoAnswer answer={answer} path={route.path} />
  return <PartSummary part={answer.data} found={t('views.shown', { count: answer.data.nodes.length })} cut={answer.data.truncated} />
}
