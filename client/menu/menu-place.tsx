import { lazy, Suspense } from 'react'
import { useApp } from '../state/store'

// Not needed for the first picture.
const CanvasMenu = lazy(() => import('./canvas-menu').then(({ CanvasMenu }) => ({ default: CanvasMenu })))

/** The menu, where one is open. */
export function MenuPlace() {
  const menu = useApp((state) => state.menu)
  return menu && <Suspense><CanvasMenu menu={menu} key={`${menu.ids.join(' ')} ${menu.at?.x} ${menu.at?.y}`} /></Suspense>
}
