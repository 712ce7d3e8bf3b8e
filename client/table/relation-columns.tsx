import { type TFunction } from 'i18next'
import { statedRelations } from '../../cypher/ontology'
import { type GraphNode } from '../../server/contract'
import { Swatch } from '../look/swatch'
import { type State } from '../state/state'
import { Chinese } from './chinese'
import { type Column } from './column'
import { type RelationRow } from './relation-rows'
import { relationValues } from './relation-values'
import { SentenceCell } from './sentence-cell'

const end = ({ type, name }: GraphNode) => <><Swatch type={type} size={11} /> <Chinese text={name} /></>

/** The columns of a table of relations. */
export function relationColumns(t: TFunction, language: State['language']): Column<RelationRow>[] {
  const column = (id: keyof typeof relationValues, label: string, width: string, show: Column<RelationRow>['show']) => ({ id, label, width, show, value: relationValues[id] })
  return [
    { ...column('from', t('table.from'), 'minmax(130px, 1fr)', ({ from }) => end(from)), always: true },
    column('type', t('entity.relations'), '108px', ({ type }) => statedRelations[type][language]),
    { ...column('to', t('table.to'), 'minmax(130px, 1fr)', ({ to }) => end(to)), always: true },
    column('interviews', t('entity.interviews'), '84px', ({ interviews }) => interviews),
    { id: 'sentence', label: t('table.sentence'), width: 'minmax(200px, 3fr)', show: (row) => <SentenceCell row={row} /> },
  ]
}
