import { openStore } from '../../cypher/store'
import { testAccess } from '../graph'
import { describeRecovery } from './contract/recovery'
import { type OpenStore, storeContract } from './store-contract'

/** Opens stores at the test engine by one scheme of address. */
const openBy = (scheme: string): OpenStore => ({ port, ...change } = {}, patience = undefined) => {
  const { url, ...access } = testAccess()
  return openStore({ ...access, url: `${scheme}://127.0.0.1:${port ?? new URL(url).port}`, ...change }, patience)
}

storeContract('local Neo4j over Bolt', openBy('bolt'))
storeContract('local Neo4j with routing', openBy('neo4j'))
describeRecovery(openBy('bolt'))
