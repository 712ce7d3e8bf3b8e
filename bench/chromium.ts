/** A real Chromium, and what is measured in it. */
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome']

/** Starts Chromium without a window; throws where there is none. */
export function startChromium(): Promise<Browser> {
  const executablePath = candidates.find((path) => path !== undefined && existsSync(path))
  if (!executablePath) throw new Error(`CHROMIUM: expected a Chromium to measure in, found none at ${candidates.filter(Boolean).join(', ')}.`)
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'] })
}

/** An empty page in a profile of its own, 1440 × 900. */
export async function emptyPage(browser: Browser, reducedMotion: 'reduce' | 'no-preference' = 'no-preference'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion })
  // The runner of TypeScript wraps functions in this to keep their names; in a page there is none.
  await context.addInitScript({ content: 'globalThis.__name = (it) => it' })
  return context.newPage()
}

/** Opens an address, and watches for long tasks. */
export async function openPage(browser: Browser, address: string, reducedMotion: 'reduce' | 'no-preference' = 'no-preference'): Promise<Page> {
  const page = await emptyPage(browser, reducedMotion)
  await page.addInitScript(watchTasks)
  await page.goto(address)
  return page
}

/** What a measure finds in the page. */
export interface Watched { __tasks: { start: number, duration: number }[] }

function watchTasks(): void {
  const tasks: Watched['__tasks'] = []
  Object.assign(window, { __tasks: tasks })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask' })
}

/** Frames a second while the ground is dragged to and fro for two seconds, from a corner where nothing stands; throws where that moves nothing. */
export async function dragFrames(page: Page, corner: { x: number, y: number }): Promise<number> {
  await page.mouse.move(corner.x, corner.y)
  const before = await page.screenshot()
  await page.mouse.down()
  await page.evaluate(() => {
    const counted = { frames: 0, start: performance.now(), over: false }
    Object.assign(window, { __counted: counted })
    const count = () => {
      counted.frames += 1
      if (!counted.over) requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
  })
  const end = Date.now() + 2_000
  for (let step = 0; Date.now() < end; step += 1) await page.mouse.move(corner.x + Math.sin(step / 12) * 120 + 120, corner.y + Math.sin(step / 17) * 60 + 60)
  const frames = await page.evaluate(() => {
    const { __counted: counted } = window as unknown as { __counted: { frames: number, start: number, over: boolean } }
    counted.over = true
    return counted.frames / ((performance.now() - counted.start) / 1_000)
  })
  const after = await page.screenshot()
  await page.mouse.up()
  if (before.equals(after)) throw new Error(`bench: expected the picture to be dragged from ${corner.x}, ${corner.y}; it did not move.`)
  return frames
}
