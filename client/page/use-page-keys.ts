import { useEffect } from 'react'
import { close } from '../actions/go'
import { focusSearch } from '../search/focus-search'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.key === 'Escape') close()
  if (event.key !== '/' || isTyping(event.target)) return
  event.preventDefault()
  focusSearch()
}

/** Keys that work anywhere on the page: `/` to search, Escape to close the panel. */
export function usePageKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
