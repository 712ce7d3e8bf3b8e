import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconFilter, IconHistory, IconKeyboard, IconLasso, IconLink, IconMarquee2, IconPointer, IconTimeline } from '@tabler/icons-react'
import { type CommandId, commands } from '../actions/commands'
import { canRun, runCommand } from '../actions/run-command'
import { keysOf } from '../keys/key-map'
import { signsOf } from '../keys/signs'
import { isFiltering } from '../state/filters'
import { type State } from '../state/state'
import { useApp } from '../state/store'
import { useText } from '../text/text'
import styles from './canvas-tools.module.css'

const groups: readonly (readonly (readonly [CommandId, typeof IconHistory])[])[] = [
  [['undo', IconArrowBackUp], ['redo', IconArrowForwardUp], ['history', IconHistory]],
  [['pointer', IconPointer], ['box', IconMarquee2], ['lasso', IconLasso]],
  [['filters', IconFilter], ['timeBar', IconTimeline]],
  [['copyLink', IconLink], ['help', IconKeyboard]],
]

/** What is done to the canvas as a whole, in a bar at its top. */
export function CanvasTools() {
  const t = useText()
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('tools.label')}>
      {groups.map((group) => (
        <div key={group[0]![0]} className={styles.group} data-wide={group !== groups[0] || undefined}>
          {group.map(([command, Icon]) => <Tool key={command} command={command} Icon={Icon} />)}
        </div>
      ))}
    </div>
  )
}

function Tool({ command, Icon }: { command: CommandId, Icon: typeof IconHistory }) {
  const t = useText()
  const can = useApp((state) => canRun(command, [], state))
  const pressed = useApp((state) => pressedIn(command, state))
  const on = useApp((state) => command === 'filters' && isFiltering(state.filters))
  const label = commands[command].label(t)
  const key = keysOf(command)[0]
  return (
    <ActionIcon className={styles.tool} variant="subtle" color="gray" size={34} radius={0} aria-label={label} aria-pressed={pressed} data-on={on || undefined} disabled={!can}
      title={key ? `${label} · ${signsOf(key, false).join(' ')}` : label} onClick={() => runCommand(command, [])}>
      <Icon size={18} stroke={1.6} />
    </ActionIcon>
  )
}

function pressedIn(command: CommandId, { tool, timeBar }: State): boolean | undefined {
  if (command === 'timeBar') return timeBar
  return command === 'pointer' || command === 'box' || command === 'lasso' ? command === tool : undefined
}
