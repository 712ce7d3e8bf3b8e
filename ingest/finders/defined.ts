import { type Finder, type Found } from './finder'

/** Companies and institutions by the full and the short names that the page defines for them. */
export const findDefinedNames: Finder = ({ sentence: { folded }, defined }) => {
  if (defined === null) return []
  const found: Found[] = []
  for (let at = 0; at < folded.length; at++) {
    const form = defined.set.at(folded, at)
    if (!form) continue
    const { type, short } = defined.names.get(form)!
    found.push({ type, name: short, start: at, end: at + form.length, rule: 'defined-name', confidence: 0.9 })
    at += form.length - 1
  }
  return found
}
