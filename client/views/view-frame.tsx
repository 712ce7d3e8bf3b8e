import { type ReactNode } from 'react'
import { PanelBar } from '../panel/panel-bar'
import { PlaceLink } from '../panel/place-link'
import { useText } from '../text/text'
import panel from '../panel/entity/entity-panel.module.css'
import styles from './views.module.css'

/** A view's panel: the way back to all views, its name, what it asks, and what it found. */
export function ViewFrame({ title, help, children }: { title: string, help: string, children: ReactNode }) {
  const t = useText()
  return (
    <>
      <PanelBar><PlaceLink place={{ kind: 'view', view: 'start', ask: {} }} className={styles.back}>{t('views.back')}</PlaceLink></PanelBar>
      <div className={panel.scroll} tabIndex={-1}>
        <header className={styles.head}>
          <h2 className={styles.title} data-testid="view-title">{title}</h2>
          <p className={styles.help}>{help}</p>
        </header>
        {children}
      </div>
    </>
  )
}
