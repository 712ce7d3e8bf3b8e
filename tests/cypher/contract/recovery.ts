import { type Store } from '../../../cypher/store'
import { asking, endless } from '../ad-hoc'
import { faultOf } from '../fault-of'
import { type OpenStore } from '../store-contract'
import { openProxy, type Proxy } from '../tcp-proxy'
import { using } from '../using-store'

const one = asking('RETURN 1 AS one')

/** For an engine at a plain Bolt address: a routing table would lead around the proxy. */
export function describeRecovery(open: OpenStore): void {
  describe('is well', () => {
    test('again by itself, once the engine is back', async () => {
      await throughProxy(open, async (store, proxy) => {
        await store.run(one)
        await proxy.cut()
        expect(await faultOf(store.run(one))).toBe('unavailable')
        await proxy.restore()
        expect((await store.run(one)).rows).toEqual([{ one: 1 }])
      })
    })

    test('again by itself, after a silence; what was waiting is told', async () => {
      await throughProxy(open, async (store, proxy) => {
        await store.run(one)
        const waiting = faultOf(store.run(endless, {}, { timeoutMs: 500 }))
        setTimeout(() => proxy.freeze(), 200)
        expect(await waiting).toBe('unavailable')
        expect(await faultOf(store.run(one))).toBe('unavailable')
        proxy.thaw()
        expect((await store.run(one)).rows).toEqual([{ one: 1 }])
      })
    })
  })
}

/** Gives a store that reaches the engine through a proxy. */
async function throughProxy(open: OpenStore, work: (store: Store, proxy: Proxy) => Promise<void>): Promise<void> {
  const proxy = await openProxy()
  try {
    await using(open({ port: proxy.port }, { retryMs: 200, connectMs: 500 }), (store) => work(store, proxy))
  } finally {
    await proxy.close()
  }
}
