import { describeInBrowser, withApp } from '../../browser'
import { views } from './views'
import { type Visit, visit } from './visit'

/** A laptop, a tablet either way, a phone: in CSS pixels. */
const sizes = [[1280, 800], [1024, 768], [768, 1024], [390, 844]] as const

describeInBrowser('sizes of screens', () => {
  const app = withApp()
  let seen: Visit
  afterEach(() => seen.close())

  // WCAG 2.2, 2.5.8: what stands within running text is exempt; an input that is not drawn is pressed by its label.
  const smallTargets = () => seen.page.evaluate(() => [...document.querySelectorAll('a, button, label, [role=treeitem], [role=option], [role=switch], [role=row][data-id]')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).display !== 'inline')
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 24)
    .map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${Math.round(box.width)}×${Math.round(box.height)}`))

  test.each(Object.keys(views))('%s fits each of them, and what is to be pressed is large enough', async (name) => {
    seen = await visit(app, { viewport: { width: 1280, height: 800 }, hasTouch: true })
    await views[name]!(seen, app.url)
    for (const [width, height] of sizes) {
      await seen.page.setViewportSize({ width, height })
      // The canvas follows the window a moment later.
      await seen.page.waitForFunction(([wide, high]) => document.documentElement.scrollWidth === wide && document.documentElement.scrollHeight === high, [width, height] as const)
      // As do lengths that are parts of what holds them.
      await seen.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      const size = await seen.page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])
      const beyond = await seen.page.evaluate(() => [...document.querySelectorAll('#panel, #panel > *, main, header')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length)
      expect({ size, beyond, small: await smallTargets() }).toEqual({ size: [width, height], beyond: 0, small: [] })
    }
  })
})
