import { ActionIcon, Menu } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import { arrangeBy } from '../actions/arrange'
import { partOrFoldAll } from '../actions/part'
import { named, takeStep } from '../actions/step'
import { toggleDegree } from '../state/canvas'
import { pinNodes } from '../state/graph'
import { apply, useApp } from '../state/store'
import { useText } from '../text/text'
import { layouts } from './layouts/layouts'

/** The ways to lay out the picture, and how its nodes are drawn. */
export function LayoutMenu() {
  const t = useText()
  const layout = useApp((state) => state.layout)
  const { locked, byDegree, opened } = useApp((state) => state.canvas)
  const pins = useApp((state) => state.pins)
  return (
    <Menu position="left-end" offset={10} withinPortal={false} withInitialFocusPlaceholder={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} radius={0} aria-label={t('layout.title')} title={t('layout.title')}>
          <IconSitemap size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown data-testid="layout-menu">
        <Menu.RadioGroup value={layout}>
          {layouts.map(({ id, label }) => (
            // On a click and not on a change: the layout in use lays out anew what has come since.
            <Menu.RadioItem key={id} value={id} disabled={locked} closeMenuOnClick onClick={() => void arrangeBy(id)}>{t(label)}</Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem checked={byDegree} closeMenuOnClick onChange={() => apply(toggleDegree)}>{t('canvas.byDegree')}</Menu.CheckboxItem>
        <Menu.CheckboxItem checked={opened.length > 0} closeMenuOnClick onChange={partOrFoldAll}>{t('canvas.partAll')}</Menu.CheckboxItem>
        {pins.length > 0 && (
          <Menu.Item onClick={() => takeStep({ kind: 'unpin', ...named(pins) }, pinNodes(pins, false))}>{t('canvas.unpinAll', { count: pins.length })}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
