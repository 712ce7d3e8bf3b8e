import { useEffect, useRef } from 'react'
import { entityTypes } from '../../cypher/ontology'
import { faultText } from '../text/fault'
import { useLanguage, useText } from '../text/text'
import { type Option, type OptionGroup } from './options'
import { SearchOption } from './search-option'
import { type Search } from './use-search'
import styles from './search-results.module.css'

/** Id by which the input points at the list. */
export const resultsId = 'search-results'
/** Id by which the input points at an option. */
export const optionId = (index: number): string => `search-option-${index}`

interface ResultsProps {
  groups: OptionGroup[]
  active: number
  search: Search & { waiting: boolean }
  onChoose: (option: Option) => void
  onPoint: (index: number) => void
}

/** The list under the search box. */
export function SearchResults({ groups, active, search, onChoose, onPoint }: ResultsProps) {
  const t = useText()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    ref.current?.querySelector(`#${optionId(active)}`)?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // A press must not take the cursor out of the box before the click arrives.
    <div ref={ref} className={styles.results} onMouseDown={(event) => event.preventDefault()}>
      <Status search={search} found={groups.reduce((sum, group) => sum + group.options.length, 0)} />
      <div id={resultsId} role="listbox" aria-label={t('search.results')}>
        {groups.map((group) => (
          <Group key={group.type} group={group}>
            {group.options.map((option, index) => (
              <SearchOption key={index} option={option} id={optionId(group.first + index)} active={group.first + index === active}
                onChoose={() => onChoose(option)} onPoint={() => onPoint(group.first + index)} />
            ))}
          </Group>
        ))}
      </div>
    </div>
  )
}

function Group({ group, children }: { group: OptionGroup, children: React.ReactNode }) {
  const t = useText()
  const language = useLanguage()
  const id = `search-group-${group.type}`
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div id={id} className={styles.heading}>{heading()}</div>
      {children}
    </div>
  )

  function heading(): string {
    if (group.type === 'sentence') return t('search.sentences')
    return group.type === 'elsewhere' ? t('search.elsewhere') : entityTypes[group.type][language]
  }
}

function Status({ search, found }: { search: Search & { waiting: boolean }, found: number }) {
  const t = useText()
  const silent = search.answer !== null && found > 0
  return <div role="status" className={silent ? styles.unseen : styles.status}>{statusText()}</div>

  function statusText(): string {
    if (search.waiting && !search.answer) return t('search.waiting')
    if (search.code !== null) return faultText(t, search.code)
    return found === 0 ? t('search.none', { words: search.words }) : t('search.found', { count: found })
  }
}
