import { type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import { type TestHook } from '../../../client/graph/test-hook'
import { type App } from '../../browser'

declare global {
  interface Window { __fangtan?: TestHook }
}

/** A page of the app, with what a test does on it. */
export interface Visit {
  page: Page
  /** Errors and warnings of the console, uncaught errors, and refusals by the content security policy. */
  problems: string[]
  open: (query?: string) => Promise<void>
  /** The list's row of an entity on the canvas. */
  row: (name: string) => Locator
  idOf: (name: string) => Promise<string>
  /** Waits until the picture is whole, and says what is drawn: on a slow machine a change comes over several frames. */
  ids: () => Promise<string[]>
  /** Waits until nothing moves, and says where a node or edge then is. */
  placeOf: (id: string) => Promise<{ x: number, y: number }>
  panel: Locator
  close: () => Promise<void>
}

interface Wishes extends BrowserContextOptions { language?: 'zh' | 'en' }

/** Opens a fresh browser profile at the app. */
export async function visit({ browser, url }: App, { language = 'zh', ...wishes }: Wishes = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...wishes })
  const page = await context.newPage()
  const problems = await watchProblems(page)
  await page.addInitScript((kept) => {
    if (!localStorage.getItem('fangtan.language')) localStorage.setItem('fangtan.language', kept)
  }, language)
  const row = (name: string) => page.getByRole('treeitem', { level: 2 }).filter({ has: page.getByText(name, { exact: true }) })
  return {
    page, problems, row,
    open: (query = '') => openAt(page, `${url}/${query}`),
    idOf: async (name) => (await row(name).getAttribute('data-id'))!,
    ids: () => idsOn(page),
    placeOf: (id) => placeOf(page, id),
    panel: page.getByTestId('panel'),
    close: () => context.close(),
  }
}

async function watchProblems(page: Page): Promise<string[]> {
  const problems: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await page.exposeFunction('__refused', (what: string) => problems.push(what))
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => {
    (window as unknown as { __refused: (what: string) => void }).__refused(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
  }))
  return problems
}

async function idsOn(page: Page): Promise<string[]> {
  await page.waitForFunction(() => window.__fangtan!.isStill())
  return page.evaluate(() => window.__fangtan!.ids())
}

async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => (window.__fangtan?.ids().length ?? 0) > 0)
}

async function placeOf(page: Page, id: string): Promise<{ x: number, y: number }> {
  await page.waitForFunction((wanted) => window.__fangtan?.isStill() && window.__fangtan.placeOf(wanted), id)
  return (await page.evaluate((wanted) => window.__fangtan!.placeOf(wanted), id))!
}
