const signs: Record<string, string> = {
  ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Delete: 'Del', Backspace: '⌫', Escape: 'Esc', Enter: '↵', ContextMenu: '☰', ' ': '␣', '+': '+', '-': '−',
}
const applesOwn: Record<string, string> = { Ctrl: '⌘', Shift: '⇧', Alt: '⌥' }

/** What stands on the keys of a press, one sign a key. */
export function signsOf(press: string, apple: boolean): string[] {
  // The last part is the key itself, and may be a plus.
  const [, held = '', key = press] = /^((?:\w+\+)*)(.+)$/s.exec(press) ?? []
  const parts = held.split('+').filter(Boolean)
  return [...parts.map((part) => (apple && applesOwn[part]) || part), signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)]
}
