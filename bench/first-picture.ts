/** From the address to a picture that can be used, and what had to be fetched for it. */
import { gzipSync } from 'node:zlib'
import { type Browser } from 'playwright-core'
import { type TestHook } from '../client/graph/test-hook'
import { emptyPage } from './chromium'
import { type Row } from './table'

declare global {
  interface Window { __fangtan?: TestHook, __pictured?: number }
}

const RUNS = 5

/** Each run in a fresh profile, so that nothing is cached. */
export async function measureFirstPicture(browser: Browser, url: string): Promise<Row[]> {
  const times: number[] = []
  const sizes: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const { time, size } = await open(browser, url)
    times.push(time)
    sizes.push(size)
  }
  return [
    { what: 'from navigation to the first picture, ready to be used', unit: 'ms', bound: { atMost: 1_500 }, measured: times },
    { what: 'JavaScript before the first picture, gzipped', unit: 'kB', bound: { atMost: 350 }, measured: [sizes[0]!] },
  ]
}

async function open(browser: Browser, url: string): Promise<{ time: number, size: number }> {
  const page = await emptyPage(browser)
  const scripts: { body: Promise<Buffer>, at: number }[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push({ body: response.body(), at: Date.now() })
  })
  await page.addInitScript(() => {
    // All that is to be seen is drawn, nothing moves, and a frame has gone by.
    const look = () => {
      if (window.__fangtan && window.__fangtan.ids().length > 0 && window.__fangtan.isStill()) requestAnimationFrame((at) => { window.__pictured ??= at })
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(url)
  const time = await page.waitForFunction(() => window.__pictured).then((handle) => handle.jsonValue())
  const drawn = await page.evaluate(() => performance.timeOrigin + window.__pictured!)
  const bodies = await Promise.all(scripts.filter(({ at }) => at <= drawn).map(({ body }) => body))
  await page.context().close()
  return { time: time!, size: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1_000 }
}
