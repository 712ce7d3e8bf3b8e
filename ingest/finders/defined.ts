import { type Finder } from './finder'

/** Companies and institutions by the full and the short names that the page defines for them. */
export const findDefinedNames: Finder = ({ sentence: { folded }, defined }) =>
  defined.in(folded).map(({ value: { type, short }, start, end }) => ({ type, name: short, start, end, rule: 'defined-name', confidence: 0.9 }))
