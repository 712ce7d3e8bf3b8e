import { lazy, Suspense } from 'react'
import { useApp } from '../state/store'

// Not needed for the first picture.
const ExpandDialog = lazy(() => import('./expand-dialog').then(({ ExpandDialog }) => ({ default: ExpandDialog })))
const KeySheet = lazy(() => import('./key-sheet').then(({ KeySheet }) => ({ default: KeySheet })))

/** The dialog, where one is open. */
export function DialogPlace() {
  const dialog = useApp((state) => state.dialog)
  if (!dialog) return null
  return <Suspense>{dialog.kind === 'keys' ? <KeySheet /> : <ExpandDialog id={dialog.id} types={dialog.types} />}</Suspense>
}
