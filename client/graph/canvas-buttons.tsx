import { ActionIcon } from '@mantine/core'
import { IconLock, IconLockOpen, IconMaximize, IconMinus, IconPlus, IconSitemap } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { toggleLock } from '../state/canvas'
import { apply, useApp } from '../state/store'
import { useText } from '../text/text'
import { type Canvas } from './mount'
import styles from './graph-canvas.module.css'

// Menus are large; nobody opens one before there is a picture.
const LayoutMenu = lazy(() => import('./layout-menu').then((file) => ({ default: file.LayoutMenu })))

const STEP = 1.3

/** Layouts, hold all, closer, farther, all of it. */
export function CanvasButtons({ canvas }: { canvas: Canvas }) {
  const t = useText()
  const locked = useApp((state) => state.canvas.locked)
  const buttons = [
    { label: t('canvas.lock'), Icon: locked ? IconLock : IconLockOpen, pressed: locked, run: () => apply(toggleLock) },
    { label: t('canvas.zoomIn'), Icon: IconPlus, run: () => canvas.zoomBy(STEP) },
    { label: t('canvas.zoomOut'), Icon: IconMinus, run: () => canvas.zoomBy(1 / STEP) },
    { label: t('canvas.fit'), Icon: IconMaximize, run: canvas.fit },
  ]
  return (
    <div className={styles.buttons}>
      <Suspense fallback={<ActionIcon variant="subtle" color="gray" size={36} radius={0} aria-label={t('layout.title')} disabled><IconSitemap size={18} stroke={1.6} /></ActionIcon>}>
        <LayoutMenu />
      </Suspense>
      {buttons.map(({ label, Icon, pressed, run }) => (
        <ActionIcon key={label} variant={pressed ? 'light' : 'subtle'} color={pressed ? undefined : 'gray'} size={36} radius={0}
          aria-label={label} aria-pressed={pressed} title={label} onClick={run}>
          <Icon size={18} stroke={1.6} />
        </ActionIcon>
      ))}
    </div>
  )
}
