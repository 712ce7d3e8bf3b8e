/** Makes a query that is in no file, with the parameters its text names. */
import { type Mode, parseQuery, type Query } from '../../cypher/catalogue'

export const asking = (text: string, mode: Mode = 'read'): Query => parseQuery('ad-hoc', mode, `// A test's own query.\n${text}`)

/** Makes such a query that writes. */
export const telling = (text: string): Query => asking(text, 'write')

/** Runs for minutes, in a few bytes, and gives no row. */
export const endless = asking('UNWIND range(1, 1000000000) AS i WITH i WHERE i % 1000000007 = 5 AND toString(i) = "no" RETURN i')
