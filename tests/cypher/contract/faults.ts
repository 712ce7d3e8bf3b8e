import { asking, telling } from '../ad-hoc'
import { faultOf, timeOf } from '../fault-of'
import { type OpenStore } from '../store-contract'
import { closedPort } from '../tcp-proxy'
import { using } from '../using-store'

const one = asking('RETURN 1 AS one')

/** Every fault has its kind. */
export function describeFaults(open: OpenStore): void {
  describe('says what is wrong', () => {
    test.each(['RETRUN 1', 'RETURN x', 'RETURN 1; RETURN 2', 'CALL no.such.procedure()', 'RETURN 1 / 0 AS x'])('with a query: %s', async (text) => {
      await using(open(), async (store) => {
        expect(await faultOf(store.run({ ...one, text }))).toBe('invalid')
        expect(await faultOf(store.stream({ ...one, text }).next())).toBe('invalid')
      })
    })

    test('with a password', async () => {
      await using(open({ password: 'not the password' }), async (store) => expect(await faultOf(store.run(one))).toBe('refused'))
    })

    test('with the name of the database', async () => {
      await using(open({ database: 'nosuchdatabase' }), async (store) => expect(await faultOf(store.run(one))).toBe('unavailable'))
    })

    test('with an address, within five seconds', async () => {
      await using(open({ port: await closedPort() }), async (store) => {
        const works = [() => store.run(one), () => store.stream(one).next(), () => store.transact([{ query: telling('CREATE (:Never)'), params: {} }]), () => store.health()]
        const took = await timeOf(async () => {
          expect(await Promise.all(works.map((work) => faultOf(work())))).toEqual(works.map(() => 'unavailable'))
        })
        expect(took).toBeLessThan(5_000)
      })
    })

    test('after it was closed; closing it twice is no fault', async () => {
      const store = open()
      await store.run(one)
      await store.close()
      await store.close()
      expect(await faultOf(store.run(one))).toBe('unavailable')
    })
  })

  describe('is well', () => {
    test('and says which engine answers', async () => {
      await using(open(), async (store) => {
        expect(await store.health()).toEqual({ version: expect.stringMatching(/^\d+\.\d+/), edition: expect.any(String) })
      })
    })
  })
}
