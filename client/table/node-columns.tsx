import { type TFunction } from 'i18next'
import { entityTypes } from '../../cypher/ontology'
import { Swatch } from '../look/swatch'
import { type State } from '../state/state'
import { Chinese } from './chinese'
import { type Column } from './column'
import { type NodeRow } from './node-rows'
import { nodeValues, relationCounts } from './node-values'

/** The columns of a table of entities. */
export function nodeColumns(t: TFunction, language: State['language']): Column<NodeRow>[] {
  const column = (id: keyof typeof nodeValues, label: string, width: string, show: Column<NodeRow>['show']) => ({ id, label, width, show, value: nodeValues[id] })
  return [
    column('type', t('table.type'), '118px', ({ type }) => <><Swatch type={type} size={11} /> {entityTypes[type][language]}</>),
    { ...column('name', t('table.name'), 'minmax(160px, 2fr)', ({ name }) => <Chinese text={name} />), always: true },
    column('aliases', t('entity.aliases'), 'minmax(110px, 1fr)', ({ aliases }) => <Chinese text={aliases.join('、')} />),
    column('interviews', t('entity.interviews'), '84px', ({ interviews }) => interviews),
    column('districts', t('table.districts'), 'minmax(120px, 1.2fr)', ({ districts }) => <Chinese text={districts.join('、')} />),
    column('relations', t('entity.relations'), 'minmax(150px, 1.4fr)', (row) => relationCounts(row, language)),
  ]
}
