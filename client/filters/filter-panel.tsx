import { Button } from '@mantine/core'
import { filterBy, filterNothing, removeGreyed } from '../actions/filter'
import { Swatch } from '../look/swatch'
import { isFiltering } from '../state/filters'
import { shownOf } from '../state/shown'
import { apply, useApp } from '../state/store'
import { toggled } from '../state/toggled'
import { toggleTimeBar } from '../state/view'
import { useLanguage, useText } from '../text/text'
import { districtChoices, interviewChoices, programmeChoices, relationChoices, typeChoices } from './choices'
import { FilterBound } from './filter-bound'
import { FilterList } from './filter-list'
import { filterNames } from './filter-names'
import { greyedOf } from './greyed'
import styles from './filters.module.css'

/** All filters but those of time, which have a bar of their own; what they turn grey, and how to take that away. */
export function FilterPanel() {
  const t = useText()
  const timeBar = useApp((state) => state.timeBar)
  return (
    <section className={styles.filters} aria-label={t('filters.title')} data-testid="filters">
      <p className={styles.help}>{t('filters.help')}</p>
      <div className={styles.scroll}>
        <WhatLists />
        <WhereLists />
        <Bounds />
        <Button className={styles.time} variant="subtle" size="compact-sm" aria-pressed={timeBar} onClick={() => apply(toggleTimeBar)}>{timeBar ? t('filters.hideTime') : t('filters.showTime')}</Button>
      </div>
      <Outcome />
    </section>
  )
}

function WhatLists() {
  const t = useText()
  const language = useLanguage()
  const shown = useApp(shownOf)
  const { withoutTypes, withoutRelations } = useApp((state) => state.filters)
  return (
    <>
      <FilterList title={filterNames.withoutTypes(t)} choices={typeChoices(shown, language)} active={withoutTypes.length} open isOn={(type) => !withoutTypes.includes(type)}
        onToggle={(type) => filterBy('withoutTypes', toggled(withoutTypes, type))} sign={(type) => <Swatch type={type} size={12} />} />
      <FilterList title={filterNames.withoutRelations(t)} choices={relationChoices(shown, language)} active={withoutRelations.length} open isOn={(type) => !withoutRelations.includes(type)}
        onToggle={(type) => filterBy('withoutRelations', toggled(withoutRelations, type))} />
    </>
  )
}

function WhereLists() {
  const t = useText()
  const shown = useApp(shownOf)
  const facts = useApp((state) => state.facts)
  const filters = useApp((state) => state.filters)
  const lists = [['districts', districtChoices(facts)], ['programmes', programmeChoices(shown)], ['interviews', interviewChoices(shown, facts)]] as const
  return lists.map(([field, choices]) => (
    <FilterList key={field} title={filterNames[field](t)} choices={choices} active={filters[field].length} isOn={(value) => filters[field].includes(value)}
      onToggle={(value) => filterBy(field, toggled(filters[field], value))} />
  ))
}

function Bounds() {
  const t = useText()
  const { nodes } = useApp(shownOf)
  const { confidence, mentions } = useApp((state) => state.filters)
  const most = Math.max(2, mentions, ...nodes.map((node) => node.interviews))
  return (
    <div className={styles.bounds}>
      <FilterBound title={filterNames.confidence(t)} value={confidence} max={1} step={0.05} words={(value) => (value === 0 ? t('filters.any') : t('filters.atLeastPercent', { percent: Math.round(value * 100) }))}
        onChange={(value) => filterBy('confidence', value)} />
      <FilterBound title={filterNames.mentions(t)} value={mentions} max={most} step={1} words={(value) => (value === 0 ? t('filters.any') : t('filters.atLeast', { count: value }))}
        onChange={(value) => filterBy('mentions', value)} />
    </div>
  )
}

function Outcome() {
  const t = useText()
  const greyed = useApp(greyedOf)
  const nodes = useApp((state) => state.nodes)
  const active = useApp((state) => isFiltering(state.filters))
  const count = [...greyed].filter((id) => nodes[id]).length
  return (
    <footer className={styles.outcome}>
      <p role="status" className={styles.greyed} data-testid="greyed">{active ? t('filters.greyed', { count }) : t('filters.idle')}</p>
      <div className={styles.actions}>
        <Button variant="light" size="compact-sm" disabled={greyed.size === 0} onClick={removeGreyed}>{t('filters.remove')}</Button>
        <Button variant="default" size="compact-sm" disabled={!active} onClick={filterNothing}>{t('filters.clear')}</Button>
      </div>
    </footer>
  )
}
