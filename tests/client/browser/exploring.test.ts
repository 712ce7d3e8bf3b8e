import { type NeighboursAnswer } from '../../../server/contract'
import { describeInBrowser, withApp } from '../../browser'
import { telling } from '../../cypher/ad-hoc'
import { openTestStore } from '../../graph'
import { type Visit, visit } from './visit'

describeInBrowser('exploring', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app)
    await seen.open()
  })
  afterEach(() => seen.close())


  test('a double click brings the neighbours; what was there stays where it was', async () => {
    const id = await seen.idOf('玉泉区')
    const answer = await (await seen.page.request.get(`${app.url}/api/entities/${encodeURIComponent(id)}/neighbours?limit=50`)).json() as NeighboursAnswer
    const distance = async () => {
      const [a, b] = [await seen.placeOf(id), await seen.placeOf(await seen.idOf('南男'))]
      return Math.atan2(b.y - a.y, b.x - a.x)
    }
    const before = await distance()
    const place = await seen.placeOf(id)
    await seen.page.mouse.dblclick(place.x, place.y)
    await seen.page.getByTestId('notice').waitFor()
    const shown = await seen.ids()
    expect(answer.nodes.filter((node) => !shown.includes(node.id))).toEqual([])
    expect(await distance()).toBeCloseTo(before, 2)
    expect(await seen.panel.count()).toBe(0)
  })

  test('a cut says so', async () => {
    await seen.page.route('**/neighbours?*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: { ...await response.json(), total: 150, truncated: true } })
    })
    await seen.row('玉泉区').press('e')
    expect(await seen.page.getByTestId('notice').innerText()).toMatch(/^共 150 个，显示前 \d+ 个/)
  })

  test('an entity of 1,000 neighbours: it asks first, brings as many as one says, and tells of the cut', async () => {
    const hub = { id: 'District:枢纽区', many: 1_000 }
    const store = openTestStore()
    try {
      await store.run(telling(`CREATE (h:Entity:District {id: $id, type: 'District', name: '枢纽区', aliases: [], pinyin: []})
        WITH h UNWIND range(1, ${hub.many}) AS n MATCH (i:Interview) WITH h, n, min(i.id) AS interview
        CREATE (h)-[:UNDERTAKES {interview: interview, sentences: [], method: 'by-hand', confidence: 0.5}]->(:Entity:Project {id: 'Project:近处' + n, type: 'Project', name: '近处' + n, aliases: [], pinyin: []})`), { id: hub.id })
      await seen.open(`?${new URLSearchParams({ entity: hub.id })}`)
      await seen.row('枢纽区').press('e')
      const dialog = seen.page.getByRole('dialog')
      await dialog.getByText(`它有 ${hub.many} 个相邻实体`).waitFor()
      const near = async () => (await seen.ids()).filter((id) => id.startsWith('Project:近处')).length
      expect(await near()).toBe(0)
      await dialog.getByRole('spinbutton').fill('9999')
      expect(await dialog.getByRole('spinbutton').inputValue()).toBe('500')
      await dialog.getByRole('spinbutton').fill('250')
      await dialog.getByRole('button', { name: '展开', exact: true }).click()
      expect(await seen.page.getByTestId('notice').innerText()).toMatch(new RegExp(`^共 ${hub.many} 个，显示前 250 个`))
      expect(await near()).toBe(250)
      await seen.page.keyboard.press('Control+z')
      await seen.page.waitForFunction(() => !window.__fangtan!.ids().some((id) => id.startsWith('Project:近处')))
    } finally {
      await store.run(telling("MATCH (h:Entity {id: $id}) OPTIONAL MATCH (h)-[:UNDERTAKES]->(p:Entity) DETACH DELETE h, p"), { id: hub.id })
      await store.close()
    }
  })

  test('the list alone is enough: arrows move and fold, Enter opens, e expands', async () => {
    const focused = () => seen.page.evaluate(() => document.activeElement?.textContent)
    await seen.page.getByRole('treeitem').first().focus()
    await seen.page.keyboard.press('ArrowDown')
    const first = await focused()
    await seen.page.keyboard.press('Enter')
    await seen.panel.getByTestId('entity-name').waitFor()
    expect(await seen.panel.getByTestId('entity-name').innerText()).toBe(first)
    expect(await focused()).toBe(first)
    const before = (await seen.ids()).length
    await seen.page.keyboard.press('e')
    await seen.page.getByTestId('notice').waitFor()
    expect((await seen.ids()).length).toBeGreaterThan(before)
    await seen.page.keyboard.press('ArrowLeft')
    await seen.page.keyboard.press('ArrowLeft')
    expect(await seen.page.getByRole('treeitem').first().getAttribute('aria-expanded')).toBe('false')
  })

  test('the panel keeps the width it was given', async () => {
    await seen.row('玉泉区').click()
    await seen.panel.getByTestId('entity-name').waitFor()
    for (let press = 0; press < 3; press += 1) await seen.page.getByRole('separator').press('ArrowLeft')
    const width = (await seen.panel.boundingBox())!.width
    expect(width).toBe(492)
    await seen.open(new URL(seen.page.url()).search)
    expect((await seen.panel.boundingBox())!.width).toBe(492)
  })
})
