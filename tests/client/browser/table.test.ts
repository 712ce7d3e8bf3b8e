import { type OverviewAnswer } from '../../../server/contract'
import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

/** Rows of a long table. */
const MANY = 5_000

describeInBrowser('the tables', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app)
  })
  afterEach(() => seen.close())

  const grid = () => seen.page.getByTestId('grid')
  const rows = () => grid().locator('[role=row][data-id]')
  const head = (name: string) => grid().getByRole('columnheader').getByRole('button', { name })
  const row = (name: string) => rows().filter({ has: seen.page.locator('[aria-colindex="2"]').getByText(name, { exact: true }) })
  const tab = (name: string) => seen.page.getByTestId('table').getByText(name, { exact: true }).first()

  async function openTable(): Promise<void> {
    await seen.page.getByRole('main').getByText('表格', { exact: true }).click()
    await grid().waitFor()
  }

  test('hold what the canvas holds, sorted as Chinese sorts, filtered as one types, without the columns one leaves out', async () => {
    await seen.open()
    const ids = await seen.ids()
    await openTable()
    const nodes = ids.filter((id) => !id.includes('|')).length
    expect(await grid().getAttribute('aria-rowcount')).toBe(String(nodes + 1))
    await head('名称').click()
    const names = await rows().locator('[aria-colindex="2"]').allInnerTexts()
    expect(names.length).toBeGreaterThan(10)
    expect(names).toEqual([...names].sort(new Intl.Collator('zh-u-co-pinyin').compare))
    expect(await grid().getByRole('columnheader', { name: '名称' }).getAttribute('aria-sort')).toBe('ascending')
    await seen.page.getByRole('searchbox', { name: '筛选这张表' }).fill('玉泉')
    expect(await seen.page.getByTestId('row-count').innerText()).toMatch(new RegExp(`^${nodes} 行中的 \\d+ 行$`))
    expect(await row('玉泉区').innerText()).toContain('区划')
    await seen.page.getByRole('button', { name: '列' }).click()
    await seen.page.getByRole('checkbox', { name: '又称' }).uncheck()
    await seen.page.keyboard.press('Escape')
    expect(await grid().getByRole('columnheader').allInnerTexts()).toEqual(['类型', '名称', '访谈', '相关区划', '关系'])
  })

  test('share the selection with the canvas and the list', async () => {
    await seen.open()
    await seen.row('玉泉区').click()
    await seen.panel.getByTestId('entity-name').waitFor()
    await openTable()
    expect(await row('玉泉区').getAttribute('aria-selected')).toBe('true')
    await row('南男').click()
    await seen.panel.getByTestId('entity-name').getByText('南男').waitFor()
    expect([await seen.row('南男').getAttribute('aria-selected'), await seen.row('玉泉区').getAttribute('aria-selected')]).toEqual(['true', 'false'])
  })

  test('relations say both ends and their first sentence, and open by Enter', async () => {
    await seen.open()
    await openTable()
    await tab('关系').click()
    await seen.page.getByRole('searchbox', { name: '筛选这张表' }).fill('玉泉区 温暖工程')
    expect((await rows().first().locator('[role=gridcell]').allInnerTexts()).slice(0, 4).map((text) => text.trim())).toEqual(['玉泉区', '推进', '温暖工程', '1'])
    await rows().first().getByText('1584公里二次管网').waitFor()
    await grid().focus()
    await seen.page.keyboard.press('Enter')
    expect(await seen.panel.getByTestId('relation-name').innerText()).toBe('推进')
  })

  test('are walked by keyboard: arrows move, Space chooses, Enter opens', async () => {
    await seen.open()
    await openTable()
    await grid().focus()
    const cursor = () => grid().locator('[data-cursor]')
    const first = await cursor().getAttribute('data-id')
    await seen.page.keyboard.press('ArrowDown')
    const second = (await cursor().getAttribute('data-id'))!
    expect(second).not.toBe(first)
    expect(await grid().getAttribute('aria-activedescendant')).toBe(await cursor().getAttribute('id'))
    await seen.page.keyboard.press(' ')
    expect(await cursor().getAttribute('aria-selected')).toBe('true')
    await seen.page.keyboard.press('End')
    expect(await cursor().getAttribute('aria-rowindex')).toBe(await grid().getAttribute('aria-rowcount'))
    await seen.page.keyboard.press('Home')
    await seen.page.keyboard.press('Enter')
    await seen.panel.getByTestId('entity-name').waitFor()
    expect(await seen.page.evaluate(() => new URLSearchParams(location.search).get('entity'))).toBe(first)
  })

  test('draw only what is in sight of 5,000 rows; what is chosen there is chosen on the canvas, and the other way round', async () => {
    await seen.page.route('**/api/overview', async (route) => {
      const response = await route.fetch()
      const answer = await response.json() as OverviewAnswer
      const nodes = Array.from({ length: MANY }, (_, index) => ({ id: `Project:${index}`, type: 'Project' as const, name: `工程${index}`, aliases: [], interviews: index % 7 }))
      await route.fulfill({ response, json: { ...answer, picture: { nodes, edges: [] } } })
    })
    await seen.open()
    await openTable()
    expect([await grid().getAttribute('aria-rowcount'), await rows().count() < 60]).toEqual([String(MANY + 1), true])
    await head('访谈').click()
    await head('访谈').click()
    expect((await rows().first().innerText()).trim().split(/\s+/)).toEqual(['项目', '工程6', '6', '0'])
    await grid().focus()
    await seen.page.keyboard.press('End')
    await grid().locator(`[aria-rowindex="${MANY + 1}"]`).waitFor()
    expect(await rows().count()).toBeLessThan(60)
    const last = (await grid().locator('[data-cursor]').getAttribute('data-id'))!
    await seen.page.keyboard.press(' ')
    await seen.page.getByRole('main').getByText('画布', { exact: true }).click()
    // Of the switch itself the keys would mean the switch.
    await seen.page.getByRole('button', { name: '看全图' }).press('.')
    const [place, canvas] = [await seen.placeOf(last), (await seen.page.getByTestId('canvas').boundingBox())!]
    // In the middle of the canvas, but for the name below it.
    expect(Math.hypot(place.x - canvas.x - canvas.width / 2, place.y - canvas.y - canvas.height / 2)).toBeLessThan(15)
    const other = await seen.page.evaluate((id) => window.__fangtan!.ids().find((one) => one !== id)!, last)
    await seen.page.keyboard.press('f')
    const at = await seen.placeOf(other)
    await seen.page.mouse.click(at.x, at.y)
    await openTable()
    await grid().locator(`[data-id="${other}"][aria-selected=true]`).waitFor()
    expect(await rows().count()).toBeLessThan(60)
  })
})
