/** Large pictures: laying out, showing, panning; and the same picture drawn by others. */
import { type Browser, type Page } from 'playwright-core'
import { type LayoutId } from '../client/state/canvas'
import { dragFrames, openPage, type Watched } from './chromium'
import { type Beside } from './page/beside'
import { type Door } from './page/main'
import { type Row } from './table'

declare global {
  interface Window { __bench: Door, __beside: Beside }
}

const RUNS = 3
const LARGE = { nodes: 2_000, edges: 2_700 }
const HUGE = { nodes: 5_000, edges: 7_000 }
/** Bare ground: of our canvas, between the list and the picture and below its tools, and of a drawing that fills the page. */
const CORNER = { ours: { x: 262, y: 180 }, other: { x: 12, y: 12 } }

export async function measureDrawing(browser: Browser, url: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const layout of ['force', 'by-district'] as const) rows.push(...await measureLayout(browser, url, layout))
  for (const [size, bound] of [[LARGE, 30], [HUGE, 20]] as const) rows.push(...await measurePanning(browser, url, size, bound))
  return rows
}

async function measureLayout(browser: Browser, url: string, layout: LayoutId): Promise<Row[]> {
  const page = await openLarge(browser, url)
  const runs: Shown[] = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await page.evaluate(showLarge, { ...LARGE, layout }))
  await page.context().close()
  const what = `${LARGE.nodes} nodes, ${LARGE.edges} relations, ${layout}`
  return [
    { what: `${what}: laid out and shown`, unit: 'ms', bound: { atMost: 3_000 }, measured: runs.map(({ time }) => time) },
    { what: `${what}: longest task of the main thread during layout`, unit: 'ms', bound: { atMost: 100 }, measured: runs.map(({ layingOut }) => layingOut) },
    { what: `${what}: the same while it is then put on the canvas`, unit: 'ms', bound: null, measured: runs.map(({ showing }) => showing) },
  ]
}

/** How long it took until all was drawn, and for how long at most the main thread was held before and after all places were known. */
interface Shown { time: number, layingOut: number, showing: number }

async function openLarge(browser: Browser, url: string): Promise<Page> {
  const page = await openPage(browser, url)
  await page.waitForFunction(() => window.__fangtan && window.__fangtan.ids().length > 0 && window.__fangtan.isStill())
  return page
}

// Runs in the page. A task under 50 ms is none that the browser tells of.
async function showLarge({ nodes, edges, layout }: { nodes: number, edges: number, layout: LayoutId }): Promise<Shown> {
  const frame = () => new Promise(requestAnimationFrame)
  const until = async (isSo: () => boolean) => {
    do await frame()
    while (!window.__fangtan!.isStill() || !isSo())
    await frame()
  }
  window.__bench.clear()
  await until(() => window.__fangtan!.ids().length === 0)
  await new Promise((resolve) => setTimeout(resolve, 500))
  const { began, placed } = await window.__bench.show(nodes, edges, layout)
  await until(() => window.__fangtan!.ids().length >= nodes + edges)
  const end = performance.now()
  await new Promise((resolve) => setTimeout(resolve, 200))
  const { __tasks: tasks } = window as unknown as Watched
  // The task in which the places come goes on with drawing them: each part of it counts where it belongs.
  const longest = (from: number, to: number) => tasks.reduce((most, { start, duration }) => Math.max(most, Math.min(start + duration, to) - Math.max(start, from)), 0)
  return { time: end - began, layingOut: longest(began, placed), showing: longest(placed, end) }
}

async function measurePanning(browser: Browser, url: string, { nodes, edges }: typeof LARGE, atLeast: number): Promise<Row[]> {
  const ours = await openLarge(browser, url)
  await ours.evaluate(showLarge, { nodes, edges, layout: 'force' as const })
  const places = await ours.evaluate(() => window.__bench.places())
  const others: [string, Page][] = []
  for (const by of ['cytoscape', 'sigma'] as const) {
    const page = await openPage(browser, `${url}/beside.html`)
    await page.evaluate((wanted) => window.__beside.draw(wanted.by, wanted.nodes, wanted.edges, wanted.places), { by, nodes, edges, places })
    await page.waitForTimeout(1_500)
    others.push([by === 'sigma' ? 'sigma.js 3' : 'plain Cytoscape', page])
  }
  const row = (by: string, bound: Row['bound']): Row => ({ what: `panning ${nodes} nodes, ${edges} relations: ${by}`, unit: 'frames/s', bound, measured: [] })
  const rows = [row('ours', { atLeast }), ...others.map(([by]) => row(by, null))]
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, page] of [ours, ...others.map(([, other]) => other)].entries()) {
      await page.bringToFront()
      rows[index]!.measured.push(await dragFrames(page, index === 0 ? CORNER.ours : CORNER.other))
    }
  }
  for (const page of [ours, ...others.map(([, other]) => other)]) await page.context().close()
  return rows
}
