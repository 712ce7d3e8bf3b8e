/** Pages in a store, as `npm start` reads them. */
import { join } from 'node:path'
import { type Store } from '../cypher/store'
import { findPageFiles } from '../ingest/files'
import { readPages } from '../ingest/read-pages'

/** The folder of the sample pages. */
export const samples = join(__dirname, '..', 'ingest', 'pages')

/** Reads the pages of a folder into a store; throws where one cannot be read. */
export async function fillWith(store: Store, folder: string): Promise<void> {
  for await (const { message } of readPages(store, findPageFiles([folder]))) if (message) throw new Error(message)
}
