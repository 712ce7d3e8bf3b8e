import { ActionIcon } from '@mantine/core'
import { IconBinoculars, IconLayoutSidebar } from '@tabler/icons-react'
import { go } from '../actions/go'
import { KeepButton } from '../saved/keep-button'
import { SearchBox } from '../search/search-box'
import { apply, useApp } from '../state/store'
import { openSidebar } from '../state/view'
import { useText } from '../text/text'
import { LanguageSwitch } from './language-switch'
import { SchemeSwitch } from './scheme-switch'
import { Wordmark } from './wordmark'
import styles from './top-bar.module.css'

/** Name, search, language and appearance. */
export function TopBar() {
  const t = useText()
  const open = useApp((state) => state.sidebar.open)
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <ActionIcon className={styles.sidebarButton} variant="subtle" color="gray" size="lg" aria-expanded={open} aria-controls="sidebar"
          aria-label={t('bar.openSidebar')} title={t('bar.openSidebar')} onClick={() => apply(openSidebar(!open))}>
          <IconLayoutSidebar size={20} stroke={1.6} />
        </ActionIcon>
        <Wordmark />
      </div>
      <SearchBox />
      <div className={styles.end}>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('views.title')} title={t('views.title')} data-testid="views" onClick={() => go({ kind: 'view', view: 'start', ask: {} })}>
          <IconBinoculars size={20} stroke={1.6} />
        </ActionIcon>
        <KeepButton />
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </header>
  )
}
