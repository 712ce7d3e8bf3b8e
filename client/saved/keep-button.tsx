import { ActionIcon } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../text/text'

const KeepCard = lazy(() => import('./keep-card').then(({ KeepCard }) => ({ default: KeepCard })))

/** Opens saved views and files. */
export function KeepButton() {
  const t = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-expanded={open} aria-label={t('saved.keep')} title={t('saved.keep')} data-testid="keep" onClick={() => setOpen(!open)}>
        <IconBookmark size={19} stroke={1.6} />
      </ActionIcon>
      {open && <Suspense><KeepCard onClose={() => setOpen(false)} /></Suspense>}
    </>
  )
}
