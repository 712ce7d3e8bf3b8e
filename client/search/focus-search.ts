/** Id of the search box's input, by which a key reaches it. */
export const searchInputId = 'search-input'

/** Puts the cursor into the search box, with what is there selected. */
export function focusSearch(): void {
  const input = document.getElementById(searchInputId)
  if (!(input instanceof HTMLInputElement)) return
  input.focus()
  input.select()
}
