import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

describeInBrowser('steps', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app)
    await seen.open()
  })
  afterEach(() => seen.close())

  const board = async () => {
    await seen.page.waitForFunction(() => window.__fangtan!.isStill())
    return seen.page.evaluate(() => window.__fangtan!.ids().sort().map((id) => [id, window.__fangtan!.placeOf(id)]))
  }
  const steps = () => seen.page.getByTestId('history').getByRole('button')

  test('a double click expands, another one takes all of it away again', async () => {
    const before = await board()
    const id = await seen.idOf('玉泉区')
    const place = await seen.placeOf(id)
    await seen.page.mouse.dblclick(place.x, place.y)
    await seen.page.getByTestId('notice').waitFor()
    const expanded = (await board()).length
    expect(expanded).toBeGreaterThan(before.length)
    await seen.page.getByRole('button', { name: '看全图' }).click()
    const again = await seen.placeOf(id)
    await seen.page.mouse.dblclick(again.x, again.y)
    await seen.page.getByText('收起了').waitFor()
    expect((await board()).map(([one]) => one)).toEqual(before.map(([one]) => one))
  })

  test('what was said of an expansion goes when it is undone', async () => {
    const place = await seen.placeOf(await seen.idOf('玉泉区'))
    await seen.page.mouse.dblclick(place.x, place.y)
    await seen.page.getByTestId('notice').waitFor()
    await seen.page.keyboard.press('Control+z')
    await seen.page.getByTestId('notice').waitFor({ state: 'detached', timeout: 2_000 })
  })

  test('each step is undone by Ctrl+Z and done again by Ctrl+Shift+Z; a drag is one', async () => {
    const id = await seen.idOf('玉泉区')
    const before = await board()
    const place = await seen.placeOf(id)
    await seen.page.mouse.move(place.x, place.y)
    await seen.page.mouse.down()
    for (let way = 1; way <= 8; way += 1) await seen.page.mouse.move(place.x + 6 * way, place.y + 3 * way)
    await seen.page.mouse.up()
    await seen.page.getByRole('switch', { name: '在画布上显示官员' }).click()
    const after = await board()
    expect(after.length).toBeLessThan(before.length)
    await seen.page.keyboard.press('Control+z')
    await seen.page.keyboard.press('Control+z')
    expect(await board()).toEqual(before)
    await seen.page.keyboard.press('Control+Shift+z')
    await seen.page.keyboard.press('Control+Shift+z')
    expect(await board()).toEqual(after)
  })

  test('the list of steps names each, and jumps', async () => {
    const before = await board()
    await seen.page.getByRole('switch', { name: '在画布上显示官员' }).click()
    await seen.page.getByRole('switch', { name: '在画布上显示区划' }).click()
    await seen.page.getByRole('button', { name: '操作记录' }).click()
    await steps().first().waitFor()
    expect(await steps().allInnerTexts()).toEqual(['开始', '隐藏全部官员', '隐藏全部区划'])
    await steps().first().click()
    expect(await board()).toEqual(before)
    expect(await seen.page.locator('[aria-current=step]').innerText()).toBe('开始')
    await steps().nth(1).click()
    expect(await seen.page.locator('[aria-current=step]').innerText()).toBe('隐藏全部官员')
    expect(await seen.page.getByRole('button', { name: '重做' }).isEnabled()).toBe(true)
  })

  test('what is typed is undone in its box, not on the canvas', async () => {
    await seen.page.getByRole('switch', { name: '在画布上显示官员' }).click()
    const hidden = await board()
    await seen.page.getByRole('combobox').fill('玉')
    await seen.page.keyboard.press('Control+z')
    expect(await board()).toEqual(hidden)
  })

  test('an empty canvas tells how much the graph holds, and offers two ways in', async () => {
    const before = (await board()).length
    await seen.page.keyboard.press('Control+a')
    await seen.page.keyboard.press('Delete')
    const empty = seen.page.getByTestId('empty-canvas')
    await empty.waitFor()
    expect((await empty.getByRole('listitem').allInnerTexts())[0]!.replace(/\s+/g, ' ')).toMatch(/^官员 \d+$/)
    await empty.getByRole('button', { name: '搜索' }).click()
    expect(await seen.page.evaluate(() => document.activeElement?.id)).toBe('search-input')
    await empty.getByRole('button', { name: '看示例画面' }).click()
    await empty.waitFor({ state: 'detached' })
    expect((await board()).length).toBe(before)
    await seen.page.keyboard.press('Control+z')
    await empty.waitFor()
  })
})
