import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

describeInBrowser('choosing, menus and what they do', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app)
    await seen.open()
  })
  afterEach(() => seen.close())

  const chosen = () => seen.page.locator('[role=treeitem][aria-selected=true]').allInnerTexts()
  const menu = () => seen.page.getByTestId('menu')
  const item = (name: RegExp | string) => menu().getByRole('menuitem', { name })
  const clickAt = async (name: string, options: Parameters<typeof seen.page.mouse.click>[2] = {}) => {
    const place = await seen.placeOf(await seen.idOf(name))
    await seen.page.mouse.click(place.x, place.y, options)
  }

  test('Ctrl and Shift choose beside; several move together; a click on the ground lets go', async () => {
    await seen.page.keyboard.down('Control')
    await clickAt('玉泉区')
    await clickAt('南男')
    await seen.page.keyboard.up('Control')
    expect((await chosen()).sort()).toEqual(['南男', '玉泉区'])
    expect(await seen.panel.count()).toBe(0)
    const [district, official] = [await seen.idOf('玉泉区'), await seen.idOf('南男')]
    // Both in one look: between two, a picture that shifts as a whole would seem to have moved one of them.
    const bothPlaces = async () => {
      await seen.ids()
      return await seen.page.evaluate((both) => both.map((id) => window.__fangtan!.placeOf(id)!), [district, official]) as [{ x: number, y: number }, { x: number, y: number }]
    }
    const [from, other] = await bothPlaces()
    await seen.page.mouse.move(from.x, from.y)
    await seen.page.mouse.down()
    for (let way = 1; way <= 5; way += 1) await seen.page.mouse.move(from.x + 8 * way, from.y + 4 * way)
    await seen.page.mouse.up()
    const [now, otherNow] = await bothPlaces()
    expect([Math.round(otherNow.x - other.x), Math.round(otherNow.y - other.y)]).toEqual([Math.round(now.x - from.x), Math.round(now.y - from.y)])
    expect(now.x - from.x).toBeGreaterThan(20)
    await seen.page.mouse.click(300, 700)
    await seen.page.waitForFunction(() => document.querySelectorAll('[role=treeitem][aria-selected=true]').length === 0)
  })

  test('a box drawn around everything chooses everything; Escape puts it away', async () => {
    await seen.page.getByRole('button', { name: '框选' }).click()
    const box = (await seen.page.getByTestId('pick-area').boundingBox())!
    await seen.page.mouse.move(box.x + 2, box.y + 60)
    await seen.page.mouse.down()
    await seen.page.mouse.move(box.x + 300, box.y + 300)
    await seen.page.mouse.move(box.x + box.width - 2, box.y + box.height - 2)
    await seen.page.mouse.up()
    expect((await chosen()).length).toBe(await seen.page.getByRole('treeitem', { level: 2 }).count())
    await seen.page.keyboard.press('Escape')
    expect(await seen.page.getByTestId('pick-area').count()).toBe(0)
  })

  test('the menu of a node says how many neighbours there are by each relation, and brings those asked for', async () => {
    await clickAt('玉泉区', { button: 'right' })
    await item(/^实施/).waitFor()
    expect(await menu().getAttribute('data-kind')).toBe('node')
    const count = Number((await item(/^实施/).innerText()).replace(/\D/g, ''))
    const before = await seen.ids()
    await item(/^实施/).click()
    await seen.page.getByTestId('notice').waitFor()
    const fresh = (await seen.ids()).filter((id) => !before.includes(id))
    expect(fresh.filter((id) => id.startsWith('Project:')).length).toBe(count)
    expect(fresh.filter((id) => id.startsWith('Enterprise:'))).toEqual([])
  })

  test('the menu of a node brings as many as one says, the most connected first, by the relations one leaves ticked', async () => {
    await clickAt('玉泉区', { button: 'right' })
    await item('只展开联系最多的…').click()
    const dialog = seen.page.getByRole('dialog')
    for (const relation of [/^任职/, /^推进/]) await dialog.getByRole('checkbox', { name: relation }).uncheck()
    await dialog.getByRole('spinbutton').fill('3')
    const before = await seen.ids()
    await dialog.getByRole('button', { name: '展开', exact: true }).click()
    expect(await seen.page.getByTestId('notice').innerText()).toMatch(/^共 \d+ 个，显示前 3 个/)
    expect((await seen.ids()).filter((id) => !before.includes(id) && !id.includes('|'))).toHaveLength(3)
  })

  test('each ground has its own menu: relation, selection, nothing; hide and show again', async () => {
    const before = (await seen.ids()).sort()
    await clickAt('玉泉区', { button: 'right' })
    await item(/^隐藏 /).click()
    expect((await seen.ids()).filter((id) => id.includes('150104'))).toEqual([])
    await seen.page.mouse.click(300, 700, { button: 'right' })
    await item(/^显示全部隐藏的/).waitFor()
    expect(await menu().getAttribute('data-kind')).toBe('ground')
    await item(/^显示全部隐藏的/).click()
    expect((await seen.ids()).sort()).toEqual(before)
    await seen.page.keyboard.press('Control+a')
    await clickAt('玉泉区', { button: 'right' })
    await item(/^移出画布/).waitFor()
    expect(await menu().getAttribute('data-kind')).toBe('selection')
    await item(/^移出画布/).click()
    expect(await seen.ids()).toEqual([])
    await seen.page.keyboard.press('Control+z')
    expect((await seen.ids()).sort()).toEqual(before)
  })

  test('by keyboard alone: a row of the list opens its menu, arrows and Enter choose, the row keeps the keyboard', async () => {
    const before = (await seen.ids()).length
    await seen.row('玉泉区').focus()
    await seen.page.keyboard.press('Shift+F10')
    await item(/^展开全部相邻/).waitFor()
    await seen.page.keyboard.press('ArrowDown')
    await seen.page.keyboard.press('Enter')
    await seen.page.getByTestId('notice').waitFor()
    expect((await seen.ids()).length).toBeGreaterThan(before)
    expect(await seen.page.evaluate(() => document.activeElement?.textContent)).toBe('玉泉区')
  })

  test('very many neighbours: it asks which and how many, and brings those', async () => {
    await seen.page.route('**/neighbours?*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: { ...await response.json(), total: 50_000, truncated: true } })
    })
    await seen.row('玉泉区').press('e')
    const dialog = seen.page.getByRole('dialog')
    await dialog.getByText('它有 50000 个相邻实体').waitFor()
    await dialog.getByRole('spinbutton').fill('3')
    await dialog.getByRole('button', { name: '展开', exact: true }).click()
    expect(await seen.page.getByTestId('notice').innerText()).toBe('共 50000 个，显示前 3 个')
    expect(seen.problems).toEqual([])
  })
})
