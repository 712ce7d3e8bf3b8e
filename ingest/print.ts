/** A page as its stages see it: as long as the print, so that every offset holds, and without what is no text of it. */
import { type Masthead, readMasthead } from './masthead'

export interface Print {
  /** The text the stages read. */
  text: string
  masthead: Masthead | null
}

/** Reads the masthead of a page and leaves its lines blank. */
export function readPrint(page: string): Print {
  const masthead = readMasthead(page)
  return { text: (masthead?.spans ?? []).reduce((text, [start, end]) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), page), masthead }
}
