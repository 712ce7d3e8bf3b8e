import { entityTypes } from '../../../cypher/ontology'
import { type OverviewAnswer } from '../../../server/contract'
import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

describeInBrowser('the first picture', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app)
  })
  afterEach(() => seen.close())

  const overview = async () => (await seen.page.request.get(`${app.url}/api/overview`)).json() as Promise<OverviewAnswer>

  test('shows what the server calls the picture, each node once on the canvas and once in the list', async () => {
    await seen.open()
    const { picture } = await overview()
    const ids = await seen.ids()
    expect(ids.filter((id) => picture.nodes.some((node) => node.id === id)).sort()).toEqual(picture.nodes.map(({ id }) => id).sort())
    expect(ids.length).toBe(picture.nodes.length + picture.edges.length)
    expect(await seen.page.getByRole('treeitem', { level: 2 }).count()).toBe(picture.nodes.length)
  })

  test('gives every type its number in the graph, and the whole graph in five', async () => {
    await seen.open()
    const { entities, pages, interviews, targets } = await overview()
    const rows = await seen.page.getByRole('switch').allInnerTexts()
    const expected = Object.entries(entityTypes).map(([type, { zh }]) => `${zh} ${entities.find((row) => row.type === type)?.count ?? 0}`)
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual(expected)
    const counts = await seen.page.getByTestId('counts').getByRole('listitem').allInnerTexts()
    expect([counts[0], counts[1], counts[4]]).toEqual([`${pages} 个版面`, `${interviews} 篇访谈`, `${targets} 个指标`])
  })

  test('is the same picture each time', async () => {
    await seen.open()
    const places = () => seen.page.evaluate(() => window.__fangtan!.ids().map((id) => [id, window.__fangtan!.placeOf(id)]))
    const first = await places()
    await seen.open()
    expect(await places()).toEqual(first)
  })

  test('a click in the legend takes a type off the canvas and brings it back', async () => {
    await seen.open()
    const before = await seen.ids()
    const officials = seen.page.getByRole('switch', { name: '在画布上显示官员' })
    await officials.click()
    expect(await officials.getAttribute('aria-checked')).toBe('false')
    const without = await seen.ids()
    expect(without.length).toBeLessThan(before.length)
    expect(without.filter((id) => id.includes('Official'))).toEqual([])
    await officials.click()
    expect((await seen.ids()).sort()).toEqual(before.sort())
  })

  test('speaks English at a click, and still does when it is opened again', async () => {
    await seen.open()
    await seen.page.getByTestId('language').click()
    expect(await seen.page.title()).toBe('Fangtan')
    expect(await seen.page.locator('html').getAttribute('lang')).toBe('en')
    await seen.open()
    expect(await seen.page.getByRole('heading', { name: 'Legend' }).isVisible()).toBe(true)
    expect(await seen.page.locator('body').innerText()).not.toMatch(/图例|画布上|个版面/)
  })

  test('follows the system into the dark, or a switch', async () => {
    await seen.page.emulateMedia({ colorScheme: 'dark' })
    await seen.open()
    const scheme = () => seen.page.locator('html').getAttribute('data-mantine-color-scheme')
    expect(await scheme()).toBe('dark')
    await seen.page.getByTestId('scheme').click()
    expect(await scheme()).toBe('light')
  })

  test('leaves the console clean and asks nothing of any other host', async () => {
    const hosts = new Set<string>()
    seen.page.on('request', (request) => hosts.add(new URL(request.url()).host))
    await seen.open()
    await seen.row('玉泉区').click()
    await seen.panel.getByTestId('sentence').first().click()
    await seen.page.getByTestId('article').waitFor()
    expect(seen.problems).toEqual([])
    expect([...hosts]).toEqual([new URL(app.url).host])
  })
})
