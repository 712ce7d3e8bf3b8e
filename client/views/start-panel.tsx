import { useShallow } from 'zustand/react/shallow'
import { PanelBar } from '../panel/panel-bar'
import { PlaceLink } from '../panel/place-link'
import { type Ask, type ReadyView } from '../state/ready-views'
import { chosenNodes } from '../state/selection'
import { useApp } from '../state/store'
import { useText } from '../text/text'
import panel from '../panel/entity/entity-panel.module.css'
import styles from './views.module.css'

/** All ready views. Those about some entities begin with what is chosen on the canvas. */
export function StartPanel() {
  const t = useText()
  const chosen = useApp(useShallow(chosenNodes))
  const views: [ReadyView, string, string, Ask][] = [
    ['shared', t('views.shared'), t('views.sharedHelp'), {}],
    ['programme', t('views.programme'), t('views.programmeHelp'), {}],
    ['district', t('views.district'), t('views.districtHelp'), {}],
    ['interview', t('views.interview'), t('views.interviewHelp'), {}],
    ['together', t('views.together'), t('views.togetherHelp'), {}],
    ['paths', t('views.paths'), t('views.pathsHelp'), chosen.length === 2 ? { from: [chosen[0]!], to: [chosen[1]!] } : {}],
    ['common', t('views.common'), t('views.commonHelp'), chosen.length > 1 ? { id: chosen.slice(0, 10) } : {}],
  ]
  return (
    <>
      <PanelBar>{t('views.title')}</PanelBar>
      <div className={panel.scroll} tabIndex={-1}>
        <p className={styles.intro}>{t('views.help')}</p>
        <ul className={styles.views}>
          {views.map(([view, title, help, ask]) => (
            <li key={view}>
              <PlaceLink place={{ kind: 'view', view, ask }} className={styles.view} data-view={view}>
                <b>{title}</b><span>{help}</span>
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
