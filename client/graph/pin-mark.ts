const svg = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path d="M8.2 2h7.6l-.9 6.4 3.6 3.4v2H13v6.4l-1 1.8-1-1.8v-6.4H5.5v-2l3.6-3.4z" fill="${colour}"/></svg>`

/** A drawing pin, white: it stands on the types' own colours. */
export const pinMark = `data:image/svg+xml,${encodeURIComponent(svg('#ffffff'))}`
