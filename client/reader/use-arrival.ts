import { type RefObject, useEffect, useRef } from 'react'
import { type ReadMention } from './mentions'

/** Brings a sentence of the container, and the mention one is at in it, into view when they become the ones asked for, if they are not in view already. */
export function useArrival(sentence: string | null, mention: ReadMention | null): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  const start = mention?.start
  useEffect(() => {
    const container = ref.current
    const chosen = sentence === null ? null : container?.querySelector(`[data-sentence="${CSS.escape(sentence)}"]`)
    if (!container || !chosen) return
    reveal(chosen, container)
    const current = chosen.querySelector('[data-current]')
    if (current) reveal(current, container)
  }, [sentence, start])
  return ref
}

function reveal(target: Element, container: Element): void {
  const [inner, outer] = [target.getBoundingClientRect(), container.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom) target.scrollIntoView({ block: 'center' })
}
