import { describeInBrowser, withApp } from '../../browser'
import { views } from './views'
import { type Visit, visit } from './visit'

/** Tab presses after which a way through a view is given up. */
const MANY = 150

describeInBrowser('by keyboard alone', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app, { viewport: { width: 1280, height: 800 } })
  })
  afterEach(() => seen.close())

  const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => seen.page.keyboard.press(key)), Promise.resolve())
  const focusIs = (selector: string) => seen.page.evaluate((wanted) => document.activeElement!.matches(wanted), selector)

  async function tabTo(selector: string): Promise<void> {
    for (let stop = 0; stop < MANY; stop++) {
      if (await focusIs(selector)) return
      await press('Tab')
    }
    throw new Error(`Tab does not reach ${selector}`)
  }

  test('from the search to an entity, a sentence, its mentions, its print, and back', async () => {
    await seen.open()
    await press('/')
    await seen.page.keyboard.type('玉泉区')
    await seen.page.getByRole('option').first().waitFor()
    await press('ArrowDown', 'Enter')
    await seen.panel.getByTestId('sentence').first().waitFor()
    await tabTo('#panel [data-testid=sentence]')
    await press('Enter')
    await seen.page.locator('[data-target]').first().waitFor()
    const before = await seen.page.getByTestId('steps-any').innerText()
    await press('n')
    expect(await seen.page.getByTestId('steps-any').innerText()).not.toBe(before)
    await tabTo('#panel input[value=text]')
    await press('ArrowRight')
    await seen.page.locator('[data-window] [data-piece]').first().waitFor()
    await tabTo('[data-window]')
    await press('Escape')
    await seen.panel.waitFor({ state: 'detached' })
  })

  test('through the list: unfold an entity, walk to the other end of its relation, choose, open', async () => {
    await seen.open()
    await tabTo('[role=treeitem]')
    await press('Home', 'ArrowDown', 'ArrowRight')
    expect(await seen.page.evaluate(() => document.activeElement!.getAttribute('aria-expanded'))).toBe('true')
    await press('ArrowDown')
    const relation = await seen.page.evaluate(() => document.activeElement!.getAttribute('aria-label')!)
    expect([await focusIs('[aria-level="3"]'), relation.split(' ')[0]]).toEqual([true, '任职'])
    await press('ArrowRight')
    expect(await seen.page.evaluate(() => document.activeElement!.textContent)).toBe(relation.split(' ')[1])
    await press(' ')
    expect(await focusIs('[aria-selected=true]')).toBe(true)
    await press('Enter')
    expect(await seen.panel.getByTestId('entity-name').innerText()).toBe(relation.split(' ')[1])
    expect(await seen.page.getByTestId('outline-status').innerText()).toMatch(/^画布上有实体 \d+ 个、关系 \d+ 条$/)
  })

  test('to the tables and a row', async () => {
    await seen.open()
    await tabTo('main input[value=canvas]')
    await press('ArrowRight')
    await seen.page.getByTestId('grid').waitFor()
    await tabTo('[role=grid]')
    await press('ArrowDown', ' ')
    const row = seen.page.locator('[role=row][data-cursor]')
    expect(await row.getAttribute('aria-selected')).toBe('true')
    await press('Enter')
    expect(await seen.panel.getByTestId('entity-name').innerText()).toBe(await row.locator('[aria-colindex="2"]').innerText())
  })

  // Outlines of what has the keyboard, of what is drawn in its stead, or a line along it.
  const focusIsSeen = () => seen.page.evaluate(() => {
    const at = document.activeElement!
    const outlined = (one: Element | null) => one !== null && getComputedStyle(one).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(one).outlineWidth) > 0
    return [at, at.nextElementSibling, at.parentElement].some(outlined) || !['rgba(0, 0, 0, 0)', ''].includes(getComputedStyle(at, '::after').backgroundColor)
  })

  test.each(Object.keys(views))('Tab goes through %s, and where it is can be seen', async (name) => {
    await views[name]!(seen, app.url)
    await seen.page.locator('header button:visible').first().focus()
    const unseen: string[] = []
    let stops = 0
    for (; stops < MANY; stops++) {
      await press('Tab')
      if (await focusIs('body')) break
      if (!await focusIsSeen()) unseen.push(await seen.page.evaluate(() => document.activeElement!.outerHTML.slice(0, 120)))
    }
    expect(unseen).toEqual([])
    expect(stops).toBeGreaterThan(6)
  })
})
