import { readFileSync } from 'node:fs'
import { type AxeResults, type RunOptions } from 'axe-core'
import { type Page } from 'playwright-core'
import { describeInBrowser, withApp } from '../../browser'
import { parts, views } from './views'
import { type Visit, visit } from './visit'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong that is serious or critical: rule, and where. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  // What passes is not described node by node, which takes longer than finding it.
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'] }))
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`))
}

/** Waits until colours have gone over: also where nothing is to move that takes a frame a level, for a word's colour follows its paragraph's. */
const settleColours = (page: Page): Promise<void> => page.evaluate(async () => {
  const frame = () => new Promise(requestAnimationFrame)
  const isChanging = () => document.getAnimations().some((one) => one instanceof CSSTransition)
  for (let still = 0; still < 4; still = isChanging() ? 0 : still + 1) await frame()
})

describeInBrowser('access for all', () => {
  const app = withApp()
  let seen: Visit
  // One profile for all views: what a page loads and compiles anew each time takes most of such a test.
  beforeAll(async () => { seen = await visit(app) })
  beforeEach(() => seen.page.emulateMedia({ colorScheme: 'light' }))
  afterAll(() => seen.close())

  test.each(Object.entries({ ...views, ...parts }))('axe-core finds nothing serious in %s, light or dark', async (_, open) => {
    await open(seen, app.url)
    const light = await faultsOf(seen.page)
    await seen.page.emulateMedia({ colorScheme: 'dark' })
    await seen.page.locator('[data-mantine-color-scheme=dark]').waitFor()
    await settleColours(seen.page)
    expect({ light, dark: await faultsOf(seen.page) }).toEqual({ light: [], dark: [] })
  })

  test('axe-core would find a button without a name', async () => {
    await seen.open()
    await seen.page.evaluate(() => document.querySelector('header')!.append(document.createElement('button')))
    expect((await faultsOf(seen.page)).map((fault) => fault.split(' ')[0])).toEqual(['button-name'])
  })

  test('nothing moves for those who asked for no motion', async () => {
    await views['the reader']!(seen, app.url)
    const longest = await seen.page.evaluate(() => Math.max(...[...document.querySelectorAll('*')].flatMap((one) => {
      const { animationDuration, transitionDuration } = getComputedStyle(one)
      return [animationDuration, transitionDuration].flatMap((all) => all.split(',')).map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000))
    })))
    expect(longest).toBeLessThan(1)
  })
})
