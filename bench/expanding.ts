/** From asking for the neighbours to the first frame in which all of them stand in their places. */
import { type Browser, type Page } from 'playwright-core'
import { openPage } from './chromium'
import { type Row } from './table'

const PAGES = 5
/** Times that a page expands, after the first. */
const AGAIN = 4
const NEIGHBOURS = 200

/** In fresh pages, and again in each: what runs for the first time in a page is not compiled yet. `hub` is the entity's id. */
export async function measureExpand(browser: Browser, url: string, hub: string): Promise<Row[]> {
  const [first, again]: [number[], number[]] = [[], []]
  for (let nth = 0; nth < PAGES; nth += 1) {
    // Without movement the first frame with the neighbours is the settled one.
    const page = await openPage(browser, url, 'reduce')
    await page.waitForFunction(() => window.__fangtan && window.__fangtan.ids().length > 0 && window.__fangtan.isStill())
    first.push(await expand(page, hub))
    for (let time = 0; time < AGAIN; time += 1) again.push(await expand(page, hub))
    await page.context().close()
  }
  const what = `expanding ${NEIGHBOURS} neighbours: asked, answered, placed, first frame settled`
  const row = (where: string, measured: number[]): Row => ({ what: `${what}; ${where}`, unit: 'ms', bound: { atMost: 300 }, measured })
  return [row('the first time in a page', first), row('again', again)]
}

const expand = (page: Page, hub: string): Promise<number> => page.evaluate(async ({ hub, neighbours }) => {
  const frame = () => new Promise(requestAnimationFrame)
  const drawn = () => (window.__fangtan!.isStill() ? window.__fangtan!.ids().length : -1)
  const before = drawn()
  const start = performance.now()
  await window.__bench.expand(hub, neighbours)
  do await frame()
  while (drawn() < before + 2 * neighbours)
  await frame()
  const time = performance.now() - start
  window.__bench.takeBack()
  do await frame()
  while (drawn() !== before)
  await new Promise((resolve) => setTimeout(resolve, 400))
  return time
}, { hub, neighbours: NEIGHBOURS })
