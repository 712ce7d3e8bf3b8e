import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import { Modal } from '@mantine/core'
import { type ReactNode } from 'react'
import { apply } from '../state/store'
import { showDialog } from '../state/view'
import { useText } from '../text/text'
import styles from './frame.module.css'

/** Closes the dialog. */
export const closeDialog = (): void => apply(showDialog(null))

/** The frame of every dialog: its title, and how it closes. */
export function Frame({ title, size, children }: { title: string, size: number, children: ReactNode }) {
  const t = useText()
  return (
    <Modal opened onClose={closeDialog} title={title} size={size} centered lockScroll={false} transitionProps={{ duration: 0 }} closeButtonProps={{ 'aria-label': t('panel.close') }}
      classNames={{ content: styles.content, header: styles.header, title: styles.title, body: styles.body }}>
      {children}
    </Modal>
  )
}
