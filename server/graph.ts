/** The graph as one request sees it: queries by name, within the request's time. */
import { readQuery, writeQuery } from '../cypher/catalogue'
import { type Health, type Store } from '../cypher/store'

export interface Graph {
  /** Gives the rows of `cypher/read/NAME.cypher`; throws StoreError. */
  read<R>(name: string, params?: object): Promise<R[]>
  /** Gives the rows of such a query one by one, for answers too long to be held. */
  stream<R>(name: string, params?: object): AsyncGenerator<R, void, void>
  /** Runs `cypher/write/NAME.cypher` and gives its rows; throws StoreError. */
  write<R>(name: string, params?: object): Promise<R[]>
  health(): Promise<Health>
}

const timeoutMs = 10_000
/** A file is written for longer than an answer. */
const streamMs = 120_000

/** Reads from a store until the signal is given: a reader who has left is not read for. */
export const graphOf = (store: Store, signal: AbortSignal): Graph => ({
  read: async <R>(name: string, params: object = {}) => (await store.run<R>(readQuery(name), params, { timeoutMs, signal })).rows,
  stream: <R>(name: string, params: object = {}) => store.stream<R>(readQuery(name), params, { timeoutMs: streamMs, signal }),
  write: async <R>(name: string, params: object = {}) => (await store.run<R>(writeQuery(name), params, { timeoutMs, signal })).rows,
  health: () => store.health(),
})
