import { type Store } from '../../../cypher/store'
import { asking, endless, telling } from '../ad-hoc'
import { faultOf, timeOf } from '../fault-of'
import { type OpenStore } from '../store-contract'
import { using } from '../using-store'

const many = asking('UNWIND range(1, 100000000) AS x RETURN x')
/** Each row costs milliseconds, so that reading ahead is seen. */
const costly = asking('UNWIND range(1, 1000000) AS x WITH x, reduce(sum = 0, i IN range(1, 20000) | sum + i) AS sum RETURN x, sum')

/** Time, rows, memory and patience end, here and on the engine. */
export function describeLimits(open: OpenStore): void {
  describe('keeps to its limits', () => {
    let store: Store
    let witness: Store
    beforeAll(() => { [store, witness] = [open(), open()] })
    afterAll(() => Promise.all([store.close(), witness.close()]))

    /** Queries of others that the engine runs, asked until there are none, for at most two seconds. */
    async function leftRunning(): Promise<unknown[]> {
      const query = asking('SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery CONTAINS "SHOW TRANSACTIONS" AND currentQuery CONTAINS "UNWIND range(1, 100" RETURN currentQuery')
      for (const end = Date.now() + 2_000; ;) {
        const { rows } = await witness.run(query)
        if (rows.length === 0 || Date.now() > end) return rows
      }
    }

    test('of time: the engine ends the query', async () => {
      const took = await timeOf(async () => { expect(await faultOf(store.run(endless, {}, { timeoutMs: 300 }))).toBe('timeout') })
      expect(took).toBeLessThan(3_000)
      expect(await leftRunning()).toEqual([])
    })

    test('of time, in a stream', async () => {
      expect(await faultOf(store.stream(endless, {}, { timeoutMs: 300 }).next())).toBe('timeout')
      expect(await leftRunning()).toEqual([])
    })

    test('of rows, and says where they cut', async () => {
      expect(await store.run(many, {}, { maxRows: 3 })).toEqual({ rows: [{ x: 1 }, { x: 2 }, { x: 3 }], truncated: true })
      expect(await store.run(asking('UNWIND [1, 2, 3] AS x RETURN x'), {}, { maxRows: 3 })).toEqual({ rows: [{ x: 1 }, { x: 2 }, { x: 3 }], truncated: false })
      expect(await store.run(asking('RETURN 1 AS x'), {}, { maxRows: 0 })).toEqual({ rows: [], truncated: true })
      expect(await leftRunning()).toEqual([])
    })

    test('a stream gives rows one by one, and leaving it ends the query', async () => {
      const seen: unknown[] = []
      const took = await timeOf(async () => {
        for await (const row of store.stream<{ x: number }>(costly)) {
          seen.push(row.x)
          if (seen.length === 2) break
        }
      })
      expect(seen).toEqual([1, 2])
      expect(took).toBeLessThan(3_000)
      expect(await leftRunning()).toEqual([])
    })

    test('a stream ends at its rows, at its limit, and where it has none', async () => {
      const all = async (text: string, maxRows = Infinity) => {
        const rows: unknown[] = []
        for await (const row of store.stream(asking(text), {}, { maxRows })) rows.push(row)
        return rows
      }
      expect(await all('UNWIND [1, 2, 3] AS x RETURN x')).toEqual([{ x: 1 }, { x: 2 }, { x: 3 }])
      expect(await all('UNWIND [1, 2, 3] AS x RETURN x', 2)).toEqual([{ x: 1 }, { x: 2 }])
      expect(await all('UNWIND [] AS x RETURN x')).toEqual([])
    })

    test.each([
      ['a query', (signal: AbortSignal) => store.run(endless, {}, { signal })],
      ['a stream', (signal: AbortSignal) => store.stream(endless, {}, { signal }).next()],
      ['a transaction', (signal: AbortSignal) => store.transact([{ query: { ...endless, mode: 'write' }, params: {} }], { signal })],
    ])('cancels %s, on the engine too', async (_, start) => {
      const stop = new AbortController()
      setTimeout(() => stop.abort(), 300)
      const took = await timeOf(async () => { expect(await faultOf(start(stop.signal) as Promise<unknown>)).toBe('cancelled') })
      expect(took).toBeLessThan(3_000)
      expect(await leftRunning()).toEqual([])
    })

    test('cancels a stream whose reader is busy with a row', async () => {
      const stop = new AbortController()
      const rows = store.stream(costly, {}, { signal: stop.signal })
      await rows.next()
      stop.abort()
      expect(await leftRunning()).toEqual([])
      expect(await faultOf(rows.next())).toBe('cancelled')
    })

    test('a signal given before starts nothing', async () => {
      const query = telling('CREATE (:Never)')
      const signal = AbortSignal.abort()
      expect(await faultOf(store.run(query, {}, { signal }))).toBe('cancelled')
      expect(await faultOf(store.stream(query, {}, { signal }).next())).toBe('cancelled')
      expect(await faultOf(store.transact([{ query, params: {} }], { signal }))).toBe('cancelled')
      expect((await store.run(asking('MATCH (n:Never) RETURN count(n) AS count'))).rows).toEqual([{ count: 0 }])
    })

    test('of memory: refused once, not tried again', async () => {
      const greedy = asking('UNWIND range(1, 100000000) AS x RETURN collect({x: x, y: toString(x)}) AS all')
      await using(open({}, { retryMs: 20_000, connectMs: 2_000 }), async (patient) => {
        const took = await timeOf(async () => expect(await faultOf(patient.run(greedy))).toBe('too-large'))
        expect(took).toBeLessThan(15_000)
        expect((await patient.run(asking('RETURN 1 AS one'))).rows).toEqual([{ one: 1 }])
      })
    })
  })
}
