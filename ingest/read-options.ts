/** What whoever gives pages to read may say about them. Plain data, so that it can be handed to another process. */
import { createHash } from 'node:crypto'
import { type GivenImprint } from './front-matter'
import { type OwnName } from './own-lexicon'

export interface ReadOptions {
  /** Paper, day and year, which go before what the page says of itself. */
  imprint?: GivenImprint
  /** Names of a user's own, which are found before all others. */
  lexicon?: readonly OwnName[]
}

/** Eight hex digits that change with the options; empty where there are none. */
export function optionsVersion(options: ReadOptions): string {
  const said = Object.entries({ ...options.imprint, ...options }).filter(([name, value]) => name !== 'imprint' && value != null).sort()
  return said.length === 0 ? '' : createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 8)
}
