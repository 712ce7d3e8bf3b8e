import neo4j, { type Driver } from 'neo4j-driver'
import { type Access } from '../../../cypher/local/start'

/** Opens a driver on a local Neo4j; the caller closes it. */
export function openDriver({ url, user, password }: Access): Driver {
  return neo4j.driver(url, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
}

/** Runs one query and gives its first row's first value; the driver's error is thrown as it is. */
export async function ask(driver: Driver, text: string): Promise<unknown> {
  const session = driver.session()
  try {
    const { records } = await session.run(text)
    return records[0]?.get(0)
  } finally {
    await session.close()
  }
}
