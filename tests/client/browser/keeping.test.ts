import { readFileSync } from 'node:fs'
import { describeInBrowser, withApp } from '../../browser'
import { telling } from '../../cypher/ad-hoc'
import { type Visit, visit } from './visit'

const odd = { id: 'District:怪名', name: '<img src=x onerror="window.ran=1"><script>window.ran=1</script>' }
const long = { id: 'Project:长名', name: '长'.repeat(500) }

describeInBrowser('keeping a view', () => {
  const app = withApp(async (store) => {
    await store.run(telling(`CREATE (d:Entity:District {id: $odd.id, type: 'District', name: $odd.name, aliases: [$odd.name], pinyin: []})
      CREATE (p:Entity:Project {id: $long.id, type: 'Project', name: $long.name, aliases: [], pinyin: []}) WITH d, p
      MATCH (i:Interview) WITH d, p, i LIMIT 1
      CREATE (d)-[:UNDERTAKES {interview: i.id, sentences: [], method: 'by-hand', confidence: 0.5}]->(p)`), { odd, long })
  })
  let seen: Visit
  beforeEach(async () => { seen = await visit(app, { acceptDownloads: true }) })
  afterEach(async () => {
    expect(seen.problems).toEqual([])
    await seen.close()
  })

  const card = () => seen.page.getByTestId('keep-card')
  const take = async (group: string, name: string): Promise<Buffer> => {
    const [download] = await Promise.all([seen.page.waitForEvent('download'), card().getByRole('group', { name: group }).getByText(name, { exact: true }).click()])
    return readFileSync(await download.path())
  }

  test('saved by name, opened again, renamed and deleted', async () => {
    await seen.open('?view=shared&districts=3')
    await seen.page.getByTestId('keep').click()
    await card().getByLabel('名称').fill('三地共有')
    await seen.page.keyboard.press('Enter')
    await card().getByRole('link', { name: '三地共有' }).waitFor()
    await seen.open()
    await seen.page.getByTestId('keep').click()
    await card().getByRole('link', { name: '三地共有' }).click()
    await seen.panel.getByTestId('view-title').waitFor()
    expect(new URL(seen.page.url()).search).toBe('?view=shared&districts=3')
    await seen.page.getByTestId('keep').click()
    await card().getByRole('button', { name: '改名 三地共有' }).click()
    await card().getByTestId('saved-view').getByLabel('名称').fill('各地共有')
    await seen.page.keyboard.press('Enter')
    await card().getByRole('button', { name: '删除 各地共有' }).click()
    await card().getByText('还没有保存的视图。').waitFor()
    await seen.page.keyboard.press('Escape')
    await card().waitFor({ state: 'detached' })
  }, 120_000)

  test('pictures and data of what is on the canvas, and of all', async () => {
    await seen.open()
    await seen.page.getByTestId('keep').click()
    expect((await take('当前画布', 'PNG')).subarray(1, 4).toString()).toBe('PNG')
    const drawn = async () => {
      const svg = (await take('当前画布', 'SVG')).toString()
      return seen.page.evaluate((text) => [...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('title')].map((title) => title.textContent), svg)
    }
    const names = await drawn()
    expect(names).toContain('玉泉区')
    const view = (await take('当前画布', 'CSV')).toString().split('\r\n').length
    const all = (await take('图谱全部（按图例和筛选）', 'CSV')).toString()
    await seen.page.keyboard.press('Escape')
    await seen.page.keyboard.press('Shift+f')
    await seen.page.getByTestId('filters').getByText('访谈的区划').click()
    await seen.page.getByTestId('filters').getByRole('checkbox', { name: /^玉泉区/ }).check()
    await seen.page.getByTestId('keep').click()
    expect(await card().getByTestId('export-filters').innerText()).toContain('访谈的区划')
    const of = (await take('图谱全部（按图例和筛选）', 'CSV')).toString().trim().split('\r\n').slice(1)
    expect([of.length > 0, of.length < all.trim().split('\r\n').length - 1, of.every((row) => row.includes(',玉泉区,'))]).toEqual([true, true, true])
    const passing = (await take('当前画布', 'CSV')).toString().split('\r\n').length
    expect([passing > 2, passing < view, (await drawn()).length < names.length]).toEqual([true, true, true])
    expect([view > 2, all.split('\r\n').length > view, all.startsWith('\ufeff')]).toEqual([true, true, true])
  })

  test('a name that is HTML, and one of 500 characters, are names', async () => {
    await seen.open(`?${new URLSearchParams({ entity: odd.id })}`)
    expect(await seen.panel.getByTestId('entity-name').innerText()).toBe(odd.name)
    await seen.open(`?${new URLSearchParams({ view: 'district', id: odd.id })}`)
    await seen.panel.getByTestId('found').waitFor()
    await seen.panel.getByText(odd.name, { exact: true }).first().waitFor()
    await seen.open(`?${new URLSearchParams({ view: 'paths', from: odd.id, to: long.id })}`)
    await seen.panel.getByTestId('path').waitFor()
    const { x, width } = (await seen.panel.boundingBox())!
    expect(await seen.panel.evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true)
    expect(x + width).toBeLessThanOrEqual(1440)
    await seen.page.getByRole('combobox').fill('<img')
    await seen.page.getByRole('option').filter({ hasText: 'onerror' }).first().waitFor()
    expect(await seen.page.evaluate(() => 'ran' in window)).toBe(false)
    expect(await seen.page.locator('#app img').count()).toBe(0)
  })
})
