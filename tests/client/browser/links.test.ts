import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

describeInBrowser('links', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app)
    await seen.open()
  })
  afterEach(() => seen.close())

  const board = async ({ page }: Visit) => {
    await page.waitForFunction(() => window.__fangtan!.isStill())
    return page.evaluate(() => window.__fangtan!.ids().sort().map((id) => [id, window.__fangtan!.placeOf(id)]))
  }
  const untilWritten = () => seen.page.waitForFunction(() => location.hash.startsWith('#v1.'))

  test('a changed view stands in the address, and opens the same elsewhere: what is there, where, filtered, in which language', async () => {
    expect(new URL(seen.page.url()).hash).toBe('')
    await seen.row('玉泉区').press('e')
    await seen.page.getByTestId('notice').waitFor()
    await seen.page.keyboard.press('Shift+f')
    await seen.page.getByTestId('filters').getByRole('checkbox', { name: /^官员/ }).uncheck()
    await seen.page.getByTestId('language').click()
    await untilWritten()
    await seen.page.waitForTimeout(600)
    await seen.page.getByRole('button', { name: 'Show all' }).click()
    const url = new URL(seen.page.url())
    const elsewhere = await visit(app)
    await elsewhere.open(url.search + url.hash)
    expect(await board(elsewhere)).toEqual(await board(seen))
    expect(await elsewhere.page.title()).toBe('Fangtan')
    await elsewhere.page.keyboard.press('Shift+f')
    expect(await elsewhere.page.getByTestId('filters').getByRole('checkbox', { name: /^Official/ }).isChecked()).toBe(false)
    expect(elsewhere.problems).toEqual([])
    await elsewhere.close()
  })

  test('the table is opened again as the table', async () => {
    await seen.page.getByRole('main').getByText('表格', { exact: true }).click()
    await untilWritten()
    await seen.page.reload()
    await seen.page.getByTestId('grid').waitFor()
  })

  test('back and forth go through places, and leave the view', async () => {
    await seen.row('玉泉区').press('h')
    await untilWritten()
    const hidden = await board(seen)
    await seen.row('南男').click()
    await seen.panel.getByTestId('entity-name').waitFor()
    await seen.page.goBack()
    await seen.page.waitForFunction(() => location.search === '' && location.hash.startsWith('#v1.'))
    expect(await seen.panel.count()).toBe(0)
    expect((await board(seen)).map(([id]) => id)).toEqual(hidden.map(([id]) => id))
  })

  test('what the graph no longer holds is named; the rest is shown', async () => {
    await seen.row('玉泉区').press('h')
    await untilWritten()
    await seen.page.route('**/api/part', async (route) => {
      const response = await route.fetch()
      const { nodes, edges } = await response.json()
      await route.fulfill({ response, json: { nodes: nodes.filter((node: { name: string }) => node.name !== '南男'), edges } })
    })
    await seen.page.reload()
    await seen.page.getByText(/^链接里有 1 个实体现在的图谱里没有：南男/).waitFor()
    await seen.row('武川县').waitFor()
    expect(await seen.row('南男').count()).toBe(0)
  })

  test('a link that cannot be read says so, and shows the first picture', async () => {
    const first = (await board(seen)).length
    await seen.open('#v1.AAAA')
    await seen.page.reload()
    await seen.page.getByText('这个链接里的视图读不出来').waitFor()
    await seen.page.waitForFunction((count) => window.__fangtan?.ids().length === count, first)
  })
})
