/** Id by which the panel is reached. */
export const panelId = 'panel'

/** Moves the keyboard into the panel once it is there. */
export function focusPanel(): void {
  requestAnimationFrame(() => document.getElementById(panelId)?.focus({ preventScroll: true }))
}
