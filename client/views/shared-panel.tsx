import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { type SharedAnswer } from '../../server/contract/views'
import { goInstead } from '../actions/go'
import { useAnswer } from '../actions/use-answer'
import { NoAnswer } from './no-answer'
import { type Ask } from '../state/ready-views'
import { toggled } from '../state/toggled'
import { useText } from '../text/text'
import { ShowButton } from './part-summary'
import { sharedRoute } from './routes'
import { SharedControls } from './shared-controls'
import { SharedList } from './shared-list'
import { SharedMatrix } from './shared-matrix'
import { ViewFrame } from './view-frame'
import styles from './views.module.css'

/** What several districts share: as a list and as a matrix, each with the words of every district, and as a graph. */
export function SharedPanel({ ask }: { ask: Ask }) {
  const t = useText()
  const put = (change: Ask) => goInstead({ kind: 'view', view: 'shared', ask: { ...ask, ...change } })
  return (
    <ViewFrame title={t('views.shared')} help={t('views.sharedHelp')}>
      <SharedControls ask={ask} put={put} />
      <Found ask={ask} put={put} />
    </ViewFrame>
  )
}

function Found({ ask, put }: { ask: Ask, put: (change: Ask) => void }) {
  const t = useText()
  const [as, setAs] = useState<'list' | 'matrix'>('list')
  const route = sharedRoute(ask)
  const answer = useAnswer(route)
  if (!answer.data) return <NoAnswer answer={answer} path={route.path} />
  const { entities, total, truncated } = answer.data
  const among = ask.among ?? []
  const toggle = (id: string) => put({ among: toggled(among, id) })
  return (
    <>
      <div className={styles.found}>
        <span role="status" data-testid="found">{total === 0 ? t('shared.none') : truncated ? t('shared.cut', { total, shown: entities.length }) : t('shared.found', { count: total })}</span>
        {total > 0 && <ShowButton part={partOf(answer.data)} />}
      </div>
      {total > 0 && (
        <SegmentedControl className={styles.as} size="xs" aria-label={t('shared.as')} value={as} onChange={(chosen) => setAs(chosen as 'list' | 'matrix')}
          data={[{ value: 'list', label: t('shared.list') }, { value: 'matrix', label: t('shared.matrix') }]} />
      )}
      {as === 'list' ? <SharedList answer={answer.data} /> : <SharedMatrix answer={answer.data} among={among} onDistrict={toggle} />}
    </>
  )
}

const partOf = ({ entities, districts, projects, edges }: SharedAnswer) => ({ nodes: [...new Map([...entities.map(({ entity }) => entity), ...districts, ...projects].map((node) => [node.id, node])).values()], edges })
