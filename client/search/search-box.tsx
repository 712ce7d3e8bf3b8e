import { CloseButton, Kbd, Loader } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useText } from '../text/text'
import { searchInputId } from './focus-search'
import { SearchResults, optionId, resultsId } from './search-results'
import { useSearchBox } from './use-search-box'
import styles from './search-box.module.css'

/** The search box with its results, an ARIA combobox. */
export function SearchBox() {
  const t = useText()
  const box = useSearchBox()
  return (
    <div className={styles.box} role="search" onBlur={box.onBlur}>
      <IconSearch className={styles.glass} size={17} stroke={1.7} aria-hidden="true" />
      <input
        id={searchInputId} className={styles.input} type="text" role="combobox" autoComplete="off" spellCheck={false} enterKeyHint="search"
        aria-label={t('search.label')} aria-autocomplete="list" aria-expanded={box.open} aria-controls={resultsId}
        aria-activedescendant={box.open && box.active >= 0 ? optionId(box.active) : undefined}
        placeholder={t('search.placeholder')} value={box.typed} {...box.inputEvents} />
      <div className={styles.end}>
        {box.search.waiting && <Loader size={14} color="gray" />}
        {box.typed === '' ? <Kbd size="xs" className={styles.key}>/</Kbd> : <CloseButton size={24} aria-label={t('search.clear')} onClick={box.clear} />}
      </div>
      {box.open && <SearchResults groups={box.groups} active={box.active} search={box.search} onChoose={box.choose} onPoint={box.point} />}
    </div>
  )
}
