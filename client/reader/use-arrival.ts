import { type RefObject, useEffect, useRef } from 'react'

/** Brings a sentence of the container into view when it becomes the one asked for, if it is not in view already. */
export function useArrival(sentence: string | null): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const container = ref.current
    const target = sentence === null ? null : container?.querySelector(`[data-sentence="${CSS.escape(sentence)}"]`)
    if (container && target && !isInView(target, container)) target.scrollIntoView({ block: 'center' })
  }, [sentence])
  return ref
}

function isInView(target: Element, container: Element): boolean {
  const [inner, outer] = [target.getBoundingClientRect(), container.getBoundingClientRect()]
  return inner.top >= outer.top && inner.bottom <= outer.bottom
}
