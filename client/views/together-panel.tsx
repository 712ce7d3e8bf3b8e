import { useAnswer } from '../actions/use-answer'
import { ViewFault } from './view-fault'
import { useText } from '../text/text'
import { PartSummary } from './part-summary'
import { togetherRoute } from './routes'
import { useShownPart } from './show-part'
import { ViewFrame } from './view-frame'

/** Who works with whom. */
export function TogetherPanel() {
  const t = useText()
  const answer = useAnswer(togetherRoute)
  useShownPart(answer.data)
  return (
    <ViewFrame title={t('views.together')} help={t('views.togetherHelp')}>
      {answer.status === 'failed' && !answer.data && <ViewFault code={answer.code} path={togetherRoute.path} />}
      {answer.data && <PartSummary part={answer.data} found={t('views.pairs', { count: answer.data.total })} cut={answer.data.truncated} />}
    </ViewFrame>
  )
}
