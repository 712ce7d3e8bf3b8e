import { type Store } from '../../cypher/store'

/** Gives a store to the work, and closes it whatever comes of that. */
export async function using<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
