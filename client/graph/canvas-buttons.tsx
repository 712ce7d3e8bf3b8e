import { ActionIcon } from '@mantine/core'
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { useText } from '../text/text'
import { type Canvas } from './mount'
import styles from './graph-canvas.module.css'

const STEP = 1.3

/** Closer, farther, all of it. */
export function CanvasButtons({ canvas }: { canvas: Canvas }) {
  const t = useText()
  const buttons = [
    { label: t('canvas.zoomIn'), Icon: IconPlus, run: () => canvas.zoomBy(STEP) },
    { label: t('canvas.zoomOut'), Icon: IconMinus, run: () => canvas.zoomBy(1 / STEP) },
    { label: t('canvas.fit'), Icon: IconMaximize, run: canvas.fit },
  ]
  return (
    <div className={styles.buttons}>
      {buttons.map(({ label, Icon, run }) => (
        <ActionIcon key={label} variant="subtle" color="gray" size={36} radius={0} aria-label={label} title={label} onClick={run}>
          <Icon size={18} stroke={1.6} />
        </ActionIcon>
      ))}
    </div>
  )
}
