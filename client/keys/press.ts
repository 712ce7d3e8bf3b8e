type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * A press as the key map writes it: `Ctrl+Shift+z`, `Shift+ArrowUp`, `?`. `Ctrl` stands for ⌘ too.
 * A sign that is typed with Shift says so itself; letters are small.
 */
export function pressOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const isSign = [...key].length === 1 && key.toLowerCase() === key.toUpperCase()
  const name = [...key].length === 1 ? key.toLowerCase() : key
  return [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', shiftKey && !isSign && 'Shift', name].filter(Boolean).join('+')
}

const textTypes = new Set(['text', 'search', 'number', 'email', 'url', 'tel', 'password', 'date', 'month', 'time', ''])

/** Whether keys go into a text here. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true
  return target instanceof HTMLInputElement && textTypes.has(target.type)
}
