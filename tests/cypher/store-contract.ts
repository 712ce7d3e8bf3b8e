/** What a store is, as a suite: any way of running the engine can be measured with it. */
import { type Access, type Patience, type Store } from '../../cypher/store'
import { describeFaults } from './contract/faults'
import { describeLimits } from './contract/limits'
import { describeRows } from './contract/rows'
import { describeWrites } from './contract/writes'

export type Change = Partial<Omit<Access, 'url'>> & { port?: number }

/** Opens a store on the engine under test, or with a part of its access changed. */
export type OpenStore = (change?: Change, patience?: Patience) => Store

/** Runs the contract against the stores that `open` gives; it empties the graph. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`the store's contract: ${name}`, () => {
    describeRows(open)
    describeLimits(open)
    describeWrites(open)
    describeFaults(open)
  })
}
