import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { statedRelations } from '../../cypher/ontology'
import { type StatedRelation } from '../../cypher/types'
import { expandEntity } from '../actions/expand'
import { useAnswer } from '../actions/use-answer'
import { neighboursRoute } from '../api/routes'
import { apply, useApp } from '../state/store'
import { showDialog } from '../state/view'
import { useLanguage, useText } from '../text/text'
import { neighboursShown } from './neighbours-shown'
import styles from './canvas-menu.module.css'

/** A node's neighbours by relation, each with its number before one expands it; a mark where all of them are on the canvas. */
export function ExpandItems({ id }: { id: string }) {
  const t = useText()
  const language = useLanguage()
  const answer = useAnswer(neighboursRoute(id, 1))
  const edges = useApp((state) => state.edges)
  if (!answer.data) return <Menu.Item disabled>{answer.status === 'failed' ? t('menu.noCounts') : t('menu.counting')}</Menu.Item>
  if (answer.data.total === 0) return <Menu.Item disabled>{t('menu.noNeighbours')}</Menu.Item>
  const shown = neighboursShown(id, Object.values(edges))
  return (
    <>
      <Menu.Item rightSection={<span className={styles.count}>{answer.data.total}</span>} onClick={() => void expandEntity(id)}>{t('menu.expandAll')}</Menu.Item>
      <Menu.Item onClick={() => apply(showDialog({ kind: 'expand', id, types: [] }))}>{t('menu.expandSome')}</Menu.Item>
      {answer.data.counts.map(({ type, count }) => (
        <Menu.Item key={type} className={styles.relation} disabled={(shown[type] ?? 0) >= count} rightSection={<Count count={count} all={(shown[type] ?? 0) >= count} />}
          onClick={() => void expandEntity(id, { types: [type as StatedRelation] })}>
          {statedRelations[type][language]}
        </Menu.Item>
      ))}
    </>
  )
}

function Count({ count, all }: { count: number, all: boolean }) {
  return <span className={styles.count}>{all && <IconCheck size={13} stroke={2} aria-hidden="true" />}{count}</span>
}
