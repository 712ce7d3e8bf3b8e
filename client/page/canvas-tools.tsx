import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconHistory } from '@tabler/icons-react'
import { redoStep, undoStep } from '../actions/step'
import { apply, useApp } from '../state/store'
import { showSidebar } from '../state/view'
import { useText } from '../text/text'
import styles from './canvas-tools.module.css'

/** What is done to the canvas as a whole, in a bar at its top. */
export function CanvasTools() {
  const t = useText()
  const past = useApp((state) => state.history.past.length)
  const future = useApp((state) => state.history.future.length)
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('tools.label')}>
      <Tool label={t('tools.undo')} Icon={IconArrowBackUp} disabled={past === 0} onClick={undoStep} />
      <Tool label={t('tools.redo')} Icon={IconArrowForwardUp} disabled={future === 0} onClick={redoStep} />
      <Tool label={t('tools.history')} Icon={IconHistory} onClick={() => apply(showSidebar('history'))} />
    </div>
  )
}

interface ToolProps { label: string, Icon: typeof IconHistory, disabled?: boolean, onClick: () => void }

function Tool({ label, Icon, disabled = false, onClick }: ToolProps) {
  return (
    <ActionIcon className={styles.tool} variant="subtle" color="gray" size={34} radius={0} aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <Icon size={18} stroke={1.6} />
    </ActionIcon>
  )
}
