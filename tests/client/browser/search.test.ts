import { type NeighboursAnswer } from '../../../server/contract'
import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

describeInBrowser('searching', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app)
    await seen.open()
  })
  afterEach(() => seen.close())

  const box = () => seen.page.getByRole('combobox')
  const options = () => seen.page.getByRole('option')

  test('by keyboard alone: / to the box, arrows to a result, Enter to its panel, Escape out', async () => {
    await seen.page.keyboard.press('/')
    await seen.page.keyboard.type('玉泉')
    await options().first().waitFor()
    await seen.page.keyboard.press('ArrowDown')
    const active = await box().getAttribute('aria-activedescendant')
    const chosen = seen.page.locator(`#${active}`)
    expect(await chosen.getAttribute('aria-selected')).toBe('true')
    expect(await chosen.locator('mark').allInnerTexts()).toEqual(['玉泉'])
    await seen.page.keyboard.press('Enter')
    expect(await seen.panel.getByTestId('entity-name').innerText()).toBe('玉泉区')
    expect(await box().getAttribute('aria-expanded')).toBe('false')
    await seen.page.keyboard.press('Escape')
    await seen.panel.waitFor({ state: 'detached' })
  })

  test('results stand under their type, then the sentences with where they were said', async () => {
    await box().fill('温暖工程')
    await options().first().waitFor()
    const groups = seen.page.getByRole('listbox').getByRole('group')
    expect(await groups.first().getByRole('option').first().innerText()).toContain('温暖工程')
    expect(await seen.page.getByRole('group', { name: '原文' }).getByRole('option').first().innerText()).toMatch(/温暖工程[\s\S]*访 /)
  })

  test('an entity that was not on the canvas is put there, chosen and seen, with its relations to what is', async () => {
    const before = new Set(await seen.ids())
    const district = encodeURIComponent(await seen.idOf('玉泉区'))
    const { nodes } = await (await seen.page.request.get(`${app.url}/api/entities/${district}/neighbours`)).json() as NeighboursAnswer
    const { id, name } = nodes.find((node) => node.type === 'Project' && !before.has(node.id))!
    await box().fill(name)
    await seen.page.locator('[role=option][data-kind=entity]').filter({ has: seen.page.getByText(name, { exact: true }) }).first().click()
    await seen.panel.getByTestId('entity-name').getByText(name).waitFor()
    expect(new URL(seen.page.url()).searchParams.get('entity')).toBe(id)
    const place = await seen.placeOf(id)
    const canvas = (await seen.page.getByTestId('canvas').boundingBox())!
    expect(place.x).toBeGreaterThan(canvas.x)
    expect(place.x).toBeLessThan(canvas.x + canvas.width)
    expect((await seen.ids()).filter((one) => !before.has(one)).length).toBeGreaterThan(1)
  })

  test('a sentence opens the interview at its place', async () => {
    await box().fill('1584公里')
    await seen.page.locator('[role=option][data-kind=sentence]').filter({ hasText: '262个' }).first().click()
    const target = seen.page.locator('[data-target]')
    await target.waitFor()
    expect(await target.innerText()).toContain('1584公里二次管网')
  })

  test('nothing is asked while an input method composes, then once', async () => {
    const asked: string[] = []
    seen.page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.pathname === '/api/search') asked.push(url.searchParams.get('q')!)
    })
    await box().focus()
    const ime = await seen.page.context().newCDPSession(seen.page)
    for (const text of ['y', 'yu', 'yu q', 'yu quan']) await ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await seen.page.waitForTimeout(400)
    expect(asked).toEqual([])
    await ime.send('Input.insertText', { text: '玉泉' })
    await options().first().waitFor()
    expect(asked).toEqual(['玉泉'])
  })

  test('an answer that comes late does not replace a later one', async () => {
    await seen.page.route('**/api/search?q=%E7%8E%89&*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900))
      await route.continue().catch(() => {})
    })
    await box().fill('玉')
    await seen.page.waitForTimeout(250)
    await box().fill('托克托')
    await options().first().waitFor()
    await seen.page.waitForTimeout(900)
    expect((await options().first().innerText())).toContain('托克托')
  })

  test('what is not there is said', async () => {
    await box().fill('没有这个词吧')
    expect(await seen.page.getByRole('search').getByText('没有找到“没有这个词吧”。').textContent()).toBeTruthy()
  })
})
