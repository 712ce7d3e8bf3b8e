import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { go } from '../actions/go'
import { shownOf } from '../state/shown'
import { useApp } from '../state/store'
import { useLanguage, useText } from '../text/text'
import { type Listing } from './column'
import { ListingTable } from './listing-table'
import { nodeColumns } from './node-columns'
import { type NodeRow, nodeRows } from './node-rows'
import { nodeWords } from './node-values'
import { relationColumns } from './relation-columns'
import { type RelationRow, relationRows } from './relation-rows'
import { relationWords } from './relation-values'
import styles from './table.module.css'

/** What the canvas shows, as two tables: entities, and relations. */
export function TableView() {
  const t = useText()
  const [tab, setTab] = useState<'nodes' | 'relations'>('nodes')
  const tabs = (
    <SegmentedControl size="xs" className={styles.tabs} aria-label={t('table.label')} value={tab} onChange={(value) => setTab(value as typeof tab)}
      data={[{ value: 'nodes', label: t('table.entities') }, { value: 'relations', label: t('entity.relations') }]} />
  )
  return (
    <section className={styles.table} aria-label={t('table.label')} data-testid="table">
      {tab === 'nodes' ? <NodeTable tabs={tabs} /> : <RelationTable tabs={tabs} />}
    </section>
  )
}

function NodeTable({ tabs }: { tabs: React.ReactNode }) {
  const t = useText()
  const language = useLanguage()
  const shown = useApp(shownOf)
  const rows = useMemo(() => nodeRows(shown), [shown])
  const listing = useMemo((): Listing<NodeRow> => ({
    rows, columns: nodeColumns(t, language), words: nodeWords(language), open: ({ id }) => go({ kind: 'entity', id }),
  }), [rows, t, language])
  return <ListingTable label={t('table.entities')} listing={listing} tabs={tabs} />
}

function RelationTable({ tabs }: { tabs: React.ReactNode }) {
  const t = useText()
  const language = useLanguage()
  const shown = useApp(shownOf)
  const rows = useMemo(() => relationRows(shown), [shown])
  const listing = useMemo((): Listing<RelationRow> => ({
    rows, columns: relationColumns(t, language), words: relationWords(language), open: ({ type, from, to }) => go({ kind: 'relation', type, from: from.id, to: to.id }),
  }), [rows, t, language])
  return <ListingTable label={t('entity.relations')} listing={listing} tabs={tabs} />
}
