import { applySchema } from '../../../cypher/schema'
import { type Store } from '../../../cypher/store'
import { emptyGraph } from '../../graph'
import { asking, telling } from '../ad-hoc'
import { faultOf } from '../fault-of'
import { type OpenStore } from '../store-contract'

const create = telling('CREATE (:Entity {id: $id})')
const ids = asking('MATCH (e:Entity) RETURN e.id AS id ORDER BY id')

/** What is written is all there or not at all, and read by its writer. */
export function describeWrites(open: OpenStore): void {
  describe('writes', () => {
    let store: Store
    beforeAll(async () => {
      store = open()
      await applySchema(store)
    })
    beforeEach(() => emptyGraph(store))
    afterAll(() => store.close())

    const idsNow = async () => (await store.run<{ id: string }>(ids)).rows.map((row) => row.id)

    test.each([
      ['a node', 'CREATE (n:Entity {id: "x"}) RETURN n.id AS id'],
      ['a change', 'MATCH (n) SET n.seen = true RETURN count(n) AS count'],
      ['a deletion', 'MATCH (n) DETACH DELETE n'],
      ['an index', 'CREATE INDEX never IF NOT EXISTS FOR (n:Never) ON (n.never)'],
      ['a constraint', 'CREATE CONSTRAINT never IF NOT EXISTS FOR (n:Never) REQUIRE n.id IS UNIQUE'],
    ])('are refused in read mode: %s', async (_, text) => {
      expect(await faultOf(store.run(asking(text)))).toBe('invalid')
      expect(await faultOf(store.stream(asking(text)).next())).toBe('invalid')
      expect(await idsNow()).toEqual([])
    })

    test('in one transaction: all steps, in order', async () => {
      const link = telling('MATCH (a:Entity {id: "a"}), (b:Entity {id: "b"}) CREATE (a)-[:R]->(b)')
      await store.transact([{ query: create, params: { id: 'a' } }, { query: create, params: { id: 'b' } }, { query: link, params: {} }])
      expect((await store.run(asking('MATCH (a)-[:R]->(b) RETURN a.id AS a, b.id AS b'))).rows).toEqual([{ a: 'a', b: 'b' }])
    })

    test.each([
      ['conflict', create, { id: 'a' }],
      ['invalid', telling('RETRUN 1'), {}],
      ['timeout', telling('UNWIND range(1, 1000000000) AS i WITH i WHERE toString(i) = "no" CREATE (:Entity {id: i})'), {}],
    ])('in one transaction: or none (%s)', async (kind, query, params) => {
      const steps = [{ query: create, params: { id: 'a' } }, { query, params }]
      expect(await faultOf(store.transact(steps, { timeoutMs: 1_000 }))).toBe(kind)
      expect(await idsNow()).toEqual([])
    })

    test('nothing where there are no steps', async () => {
      await store.transact([])
      expect(await idsNow()).toEqual([])
    })

    test('are read by their writer at once', async () => {
      const seen: number[] = []
      for (let round = 1; round <= 20; round++) {
        await store.transact([{ query: create, params: { id: String(round) } }])
        seen.push((await idsNow()).length)
      }
      expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    })

    test('say what a constraint forbids', async () => {
      await store.run(create, { id: 'a' })
      expect(await faultOf(store.run(create, { id: 'a' }))).toBe('conflict')
      expect(await idsNow()).toEqual(['a'])
    })

    test('by many at once are all there', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, index) => store.transact([{ query: create, params: { id: String(index) } }])))
      expect((await idsNow()).length).toBe(20)
    })
  })
}
