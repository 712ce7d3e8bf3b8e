const PREFIX = 'fangtan.'

/** A value kept in this browser, or null where there is none or the browser keeps nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

/** Keeps a value in this browser, where the browser allows. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value)
  } catch {
    // A browser that keeps nothing starts afresh each time; nothing else is lost.
  }
}
