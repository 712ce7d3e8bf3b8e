/** What work failed with, and after how long: tests compare the kind of a fault, never a driver's words. */
import { StoreError, type StoreFault } from '../../cypher/store-error'

/** The kind of the StoreError that the work throws; throws whatever else it throws, and where it throws nothing. */
export async function faultOf(work: Promise<unknown>): Promise<StoreFault> {
  try {
    await work
  } catch (thrown) {
    if (thrown instanceof StoreError) return thrown.kind
    throw thrown
  }
  throw new Error('Expected a StoreError, found none.')
}

/** How long the work takes, in milliseconds; throws what it throws. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = Date.now()
  await work()
  return Date.now() - start
}
