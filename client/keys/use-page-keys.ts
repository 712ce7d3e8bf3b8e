import { useEffect } from 'react'
import { commands } from '../actions/commands'
import { entryOf, type KeyScope } from './key-map'
import { isTyping, pressOf } from './press'

// Keys pressed here belong to what is there: all of them, or those that mean the canvas.
const own = '[role=dialog], [role=menu], [role=listbox]'
const busy = '[role=slider], [role=separator], input'

function onKey(event: KeyboardEvent): void {
  // 229: a key that an input method is still composing with.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return
  const entry = entryOf(pressOf(event), scopesAt(event.target))
  if (!entry) return
  if (entry.command !== 'close') event.preventDefault()
  commands[entry.command]()
}

function scopesAt(target: EventTarget | null): KeyScope[] {
  if (!(target instanceof Element)) return ['page']
  if (isTyping(target) || target.closest(own)) return []
  if (target.closest(busy)) return ['page']
  return target.closest('#panel, aside') ? ['page', 'graph'] : ['page', 'graph', 'canvas']
}

/** Listens for the keys of the key map. */
export function usePageKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
