import { type Route } from 'playwright-core'
import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

const away = '暂时联系不上服务器或数据库。已载入的内容仍可使用，正在自动重试…'

describeInBrowser('faults', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app)
  })
  afterEach(() => seen.close())

  const storeAway = (route: Route) => route.fulfill({ status: 503, json: { error: { code: 'store_away', message: 'away' } } })
  const serverAway = (route: Route) => route.abort('connectionrefused')

  test.each([['the store', storeAway], ['the server', serverAway]])('%s goes away: said at once, what is loaded stays, and it comes back by itself', async (_, fault) => {
    await seen.open()
    await seen.row('玉泉区').click()
    await seen.panel.getByTestId('sentence').first().waitFor()
    await seen.page.route('**/api/**', fault)
    await seen.row('南男').click()
    await seen.page.getByText(away).waitFor()
    await seen.panel.getByText('恢复后会自动载入').waitFor()
    await seen.row('玉泉区').click()
    await seen.panel.getByTestId('sentence').first().waitFor()
    await seen.row('南男').click()
    await seen.page.unroute('**/api/**')
    await seen.panel.getByTestId('entity-name').getByText('南男').waitFor()
    await seen.page.getByText(away).waitFor({ state: 'detached' })
  })

  test('a page opened during the outage draws its picture when that is over', async () => {
    await seen.page.route('**/api/**', storeAway)
    await seen.page.goto(`${app.url}/`)
    await seen.page.getByText(away).waitFor()
    await seen.page.unroute('**/api/**')
    await seen.row('玉泉区').waitFor()
    await seen.page.getByText(away).waitFor({ state: 'detached' })
  })

  test('an empty graph says how to fill it', async () => {
    await seen.page.route('**/api/overview', (route) => route.fulfill({
      json: { pages: 0, interviews: 0, sentences: 0, targets: 0, notes: 0, entities: [], relations: [], picture: { nodes: [], edges: [] } },
    }))
    await seen.page.goto(`${app.url}/`)
    await seen.page.getByRole('heading', { name: '图谱里还没有版面' }).waitFor()
    expect(await seen.page.getByText('npm run ingest').isVisible()).toBe(true)
  })

  test('names that are HTML or 500 characters long break nothing and run nothing', async () => {
    const html = '<img src=x onerror="window.__ran=1"><script>window.__ran=2</script>&amp;'
    const long = '内蒙古自治区呼和浩特市'.repeat(46).slice(0, 500)
    await seen.page.route('**/api/**', async (route) => {
      const response = await route.fetch()
      const body = await response.text()
      const patched = body.replaceAll('"name":"玉泉区"', `"name":${JSON.stringify(html)}`).replaceAll('"name":"南男"', `"name":${JSON.stringify(long)}`)
      await route.fulfill({ response, body: patched })
    })
    await seen.open()
    await seen.row(html).click()
    expect(await seen.panel.getByTestId('entity-name').innerText()).toBe(html)
    const place = await seen.placeOf(await seen.idOf(long))
    await seen.page.mouse.move(place.x, place.y)
    await seen.page.mouse.click(place.x, place.y)
    await seen.panel.getByTestId('entity-name').getByText(long).waitFor()
    expect(await seen.page.evaluate(() => [document.documentElement.scrollWidth, (window as { __ran?: number }).__ran])).toEqual([1440, undefined])
    expect(seen.problems).toEqual([])
  })
})
