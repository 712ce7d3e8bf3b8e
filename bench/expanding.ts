/** From asking for the neighbours to the first frame in which all of them stand in their places. */
import { type Browser } from 'playwright-core'
import { openPage } from './chromium'
import { type Row } from './table'

const RUNS = 5
const NEIGHBOURS = 200

export async function measureExpand(browser: Browser, url: string): Promise<Row[]> {
  const measured: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    // Without movement the first frame with the neighbours is the settled one.
    const page = await openPage(browser, url, 'reduce')
    await page.waitForFunction(() => window.__fangtan && window.__fangtan.ids().length > 0 && window.__fangtan.isStill())
    measured.push(await page.evaluate(async (neighbours) => {
      const hub = window.__fangtan!.ids().find((id) => id.startsWith('District:'))!
      const start = performance.now()
      await window.__bench.expand(hub, neighbours)
      const frame = () => new Promise(requestAnimationFrame)
      do await frame()
      while (!window.__fangtan!.isStill() || window.__fangtan!.ids().length < 2 * neighbours)
      await frame()
      return performance.now() - start
    }, NEIGHBOURS))
    await page.context().close()
  }
  return [{ what: `expanding ${NEIGHBOURS} neighbours: asked, answered, placed, first frame settled`, unit: 'ms', bound: { atMost: 300 }, measured }]
}
