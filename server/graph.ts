/** The graph as one request sees it: reads by name, within the request's time. */
import { readQuery } from '../cypher/catalogue'
import { type Health, type Store } from '../cypher/store'

export interface Graph {
  /** Gives the rows of `cypher/read/NAME.cypher`; throws StoreError. */
  read<R>(name: string, params?: object): Promise<R[]>
  health(): Promise<Health>
}

const timeoutMs = 10_000

/** Reads from a store until the signal is given: a reader who has left is not read for. */
export const graphOf = (store: Store, signal: AbortSignal): Graph => ({
  read: async <R>(name: string, params: object = {}) => (await store.run<R>(readQuery(name), params, { timeoutMs, signal })).rows,
  health: () => store.health(),
})
