import { ActionIcon, Button } from '@mantine/core'
import { IconMinus, IconPlus, IconX } from '@tabler/icons-react'
import { commands, type CommandId } from '../actions/commands'
import { runCommand } from '../actions/run-command'
import { shownOf } from '../state/shown'
import { useApp } from '../state/store'
import { useText } from '../text/text'
import styles from './canvas-tools.module.css'

/** What keeps part of the board from being seen, and how that ends: the focus, and what was hidden one by one. */
export function CanvasStatus() {
  const t = useText()
  const focus = useApp((state) => (shownOf(state).nodes.some(({ id }) => state.focus?.ids.includes(id)) ? state.focus : null))
  const name = useApp((state) => state.nodes[state.focus?.ids[0] ?? '']?.name ?? '')
  const away = useApp((state) => state.away.filter((id) => state.nodes[id] ?? state.edges[id]).length)
  return (
    <div className={styles.status}>
      {focus && (
        <div className={styles.chip} data-testid="focus">
          <span className={styles.words}>{t('focus.words', { name: focus.ids.length > 1 ? t('history.several', { name, count: focus.ids.length }) : name, degree: focus.degree })}</span>
          <Small command="narrow" Icon={IconMinus} />
          <Small command="widen" Icon={IconPlus} />
          <Small command="endFocus" Icon={IconX} />
        </div>
      )}
      {away > 0 && (
        <div className={styles.chip}>
          <span className={styles.words}>{t('focus.away', { count: away })}</span>
          <Button variant="subtle" size="compact-xs" onClick={() => runCommand('showAll', [])}>{t('focus.show')}</Button>
        </div>
      )}
    </div>
  )
}

function Small({ command, Icon }: { command: CommandId, Icon: typeof IconX }) {
  const label = commands[command].label(useText())
  return <ActionIcon variant="subtle" color="gray" size={24} aria-label={label} title={label} onClick={() => runCommand(command, [])}><Icon size={14} stroke={1.8} /></ActionIcon>
}
