import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

describeInBrowser('from a node to the print', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app)
    await seen.open()
  })
  afterEach(() => seen.close())

  async function clickNode(name: string): Promise<void> {
    const place = await seen.placeOf(await seen.idOf(name))
    await seen.page.mouse.click(place.x, place.y)
    await seen.panel.getByTestId('entity-name').waitFor()
  }

  // A label may stand over some of a line: it is clicked where the tip names the relation.
  async function clickBetween(a: { x: number, y: number }, b: { x: number, y: number }, relation: string): Promise<void> {
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
      const place = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share] as const
      await seen.page.mouse.move(...place)
      const tip = await seen.page.getByTestId('tip').filter({ hasText: relation }).count()
      if (tip > 0) return seen.page.mouse.click(...place)
    }
    throw new Error(`no place on the line where ${relation} can be clicked`)
  }

  test('a click on a node opens its panel: name, relations, and each interview with its sentences, words marked', async () => {
    await clickNode('玉泉区')
    expect(await seen.panel.getByTestId('entity-name').innerText()).toBe('玉泉区')
    expect(await seen.panel.getByRole('heading', { name: /^关系/ }).isVisible()).toBe(true)
    const interviews = seen.panel.getByRole('region', { name: /^访谈/ })
    const marks = await interviews.getByTestId('sentence').first().locator('mark').allInnerTexts()
    expect(new Set(marks)).toEqual(new Set(['玉泉区']))
    expect(await seen.row('玉泉区').getAttribute('aria-selected')).toBe('true')
  })

  test('a sentence opens the reader with the entity marked, in view; another mention leads on', async () => {
    await clickNode('玉泉区')
    await seen.panel.getByTestId('sentence').filter({ hasText: '1584公里二次管网' }).first().click()
    const target = seen.page.locator('[data-target]')
    await target.waitFor()
    const [inner, outer] = [(await target.boundingBox())!, (await seen.page.getByTestId('article').boundingBox())!]
    expect(inner.y).toBeGreaterThanOrEqual(outer.y)
    expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height)
    expect(new Set(await seen.page.getByTestId('article').locator('mark').allInnerTexts())).toContain('玉泉区')
    await seen.page.getByTestId('article').getByRole('link', { name: '南男' }).first().click()
    await seen.panel.getByTestId('entity-name').getByText('南男').waitFor()
    await seen.page.goBack()
    await target.waitFor()
  })

  test('the raw page shows both places of a sentence that the columns tore apart', async () => {
    await seen.page.getByRole('combobox').fill('智慧供热设施')
    await seen.page.locator('[role=option][data-kind=sentence]').filter({ hasText: /20千米.智慧供热设施/ }).first().click()
    await seen.page.getByTestId('article').waitFor()
    const whole = (await seen.page.locator('[data-target]').innerText()).replace(/\s/g, '')
    await seen.panel.getByText('原版面').click()
    const windows = seen.page.getByTestId('raw-page').locator('[data-window]')
    await windows.first().locator('[data-piece]').first().waitFor()
    const pieces = await windows.first().locator('[data-piece]').allInnerTexts()
    expect(pieces.join('').replace(/\s/g, '')).toBe(whole)
    expect(await seen.page.getByTestId('healed').innerText()).toContain('分在 2 处')
    expect(await windows.count()).toBe(2)
    for (const nth of [0, 1]) {
      const [piece, view] = [(await windows.nth(nth).locator(`[data-piece="${nth}"]`).first().boundingBox())!, (await windows.nth(nth).boundingBox())!]
      expect(piece.y).toBeGreaterThanOrEqual(view.y)
      expect(piece.y).toBeLessThan(view.y + view.height)
    }
    await windows.nth(1).evaluate((view) => view.scrollTo(0, 0))
    await seen.page.getByRole('button', { name: '第 2 处，共 2 处' }).click()
    expect(await windows.nth(1).evaluate((view) => view.scrollTop)).toBeGreaterThan(0)
  })

  test('a click on a relation shows both its ends and the sentences that say it', async () => {
    const [official, district] = [await seen.idOf('南男'), await seen.idOf('玉泉区')]
    await clickBetween(await seen.placeOf(official), await seen.placeOf(district), '任职')
    await seen.panel.getByTestId('relation-name').waitFor()
    expect(await seen.panel.getByTestId('relation-name').innerText()).toBe('任职')
    expect(await seen.panel.getByRole('link', { name: /^(南男|玉泉区)$/ }).allInnerTexts()).toEqual(['南男', '玉泉区'])
    expect(await seen.panel.getByTestId('sentence').count()).toBeGreaterThan(0)
  })

  test('Escape closes the panel, and the address says where one is', async () => {
    await clickNode('玉泉区')
    const address = new URL(seen.page.url())
    expect(address.searchParams.get('entity')).toBe(await seen.idOf('玉泉区'))
    await seen.page.keyboard.press('Escape')
    await seen.panel.waitFor({ state: 'detached' })
    await seen.open(address.search)
    expect(await seen.panel.getByTestId('entity-name').innerText()).toBe('玉泉区')
  })

  test('what the graph does not hold is said in one sentence', async () => {
    await seen.open('?entity=District:000000')
    await seen.panel.getByText('图谱里没有它，可能已被移除。').waitFor()
  })

  test('on a phone, search and reading work', async () => {
    const phone = await visit(app, { viewport: { width: 390, height: 844 }, hasTouch: true })
    await phone.open()
    await phone.page.getByRole('combobox').fill('温暖工程')
    await phone.page.getByRole('option').first().tap()
    await phone.panel.getByTestId('sentence').first().tap()
    await phone.page.locator('[data-target]').waitFor()
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await phone.close()
  })
})
