import { type RefObject, useEffect, useRef } from 'react'

/** Takes the keyboard when it would otherwise be nowhere: what one came from has gone from the page. */
export function useFocusHere(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) ref.current?.focus({ preventScroll: true })
  }, [])
  return ref
}
