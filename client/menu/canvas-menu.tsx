import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { Menu } from '@mantine/core'
import { Fragment, type Ref, useEffect, useState } from 'react'
import { type CommandId, commands } from '../actions/commands'
import { closeMenu } from '../actions/menu'
import { canRun, runCommand } from '../actions/run-command'
import { keysOf } from '../keys/key-map'
import { KeySigns } from '../keys/key-signs'
import { type OpenMenu } from '../state/state'
import { useApp } from '../state/store'
import { useText } from '../text/text'
import { ExpandItems } from './expand-items'
import { menuGroups, menuKindOf } from './menu-entries'
import styles from './canvas-menu.module.css'

/** The menu of what was clicked: a node, a relation, a selection or the ground. */
export function CanvasMenu({ menu }: { menu: OpenMenu }) {
  const t = useText()
  const kind = useApp((state) => menuKindOf(menu.ids, state))
  const name = useApp((state) => state.nodes[menu.ids[0] ?? '']?.name)
  useFocusBack()
  const { x, y } = menu.at ?? middleOfCanvas()
  return (
    <Menu opened onClose={closeMenu} position="right-start" offset={2} shadow="md" loop withinPortal classNames={{ dropdown: styles.menu, item: styles.item, itemSection: styles.section }}
      transitionProps={{ duration: 0 }} returnFocus={false} trapFocus={false} withInitialFocusPlaceholder={false}>
      <Menu.Target><Point x={x} y={y} /></Menu.Target>
      <Menu.Dropdown ref={takeKeyboard} aria-labelledby={undefined} aria-label={name ?? t('menu.title')} data-testid="menu" data-kind={kind} onKeyDown={({ key }) => key === 'Tab' && closeMenu()} onContextMenu={(event) => event.preventDefault()}>
        {kind === 'selection' && <Menu.Label>{t('menu.chosen', { count: menu.ids.length })}</Menu.Label>}
        {kind === 'node' && <><Menu.Label className={styles.name}>{name}</Menu.Label><ExpandItems id={menu.ids[0]!} /></>}
        {menuGroups[kind].map((group, index) => (
          <Fragment key={group[0]}>
            {(index > 0 || kind === 'node') && <Menu.Divider />}
            {group.map((command) => <CommandItem key={command} command={command} ids={menu.ids} />)}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

// Where the menu hangs. Mantine would have it say that it opens the menu, which a mere point may not.
const Point = ({ x, y, ref }: { x: number, y: number, ref?: Ref<HTMLSpanElement> }) => <span ref={ref} className={styles.point} style={{ left: x, top: y }} />

// Mantine's own way puts an element into the menu that a menu may not hold.
const takeKeyboard = (dropdown: HTMLElement | null): void => dropdown?.focus({ preventScroll: true })

// Mantine gives the keyboard back only to what opened a menu that was there, closed, before.
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(() => () => void requestAnimationFrame(() => {
    if (document.activeElement === document.body && before instanceof HTMLElement) before.focus({ preventScroll: true })
  }), [before])
}

function CommandItem({ command, ids }: { command: CommandId, ids: readonly string[] }) {
  const t = useText()
  const can = useApp((state) => canRun(command, ids, state))
  const keys = keysOf(command)[0]
  return (
    <Menu.Item disabled={!can} rightSection={keys && <KeySigns press={keys} />} onClick={() => runCommand(command, ids)}>{commands[command].label(t)}</Menu.Item>
  )
}

function middleOfCanvas(): { x: number, y: number } {
  const { left, top, width, height } = document.querySelector('main')!.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 3 }
}
