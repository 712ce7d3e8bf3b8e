import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

describeInBrowser('ready views', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => { seen = await visit(app) })
  afterEach(async () => {
    expect(seen.problems).toEqual([])
    await seen.close()
  })

  const asked = () => new URL(seen.page.url()).searchParams

  test('all of them stand behind one button, each with an address', async () => {
    await seen.open()
    await seen.page.getByTestId('views').click()
    const views = seen.panel.locator('[data-view]')
    await views.first().waitFor()
    expect(await views.evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.view))).toEqual(['shared', 'programme', 'district', 'interview', 'together', 'paths', 'common'])
    await views.first().click()
    await seen.panel.getByTestId('shared').first().waitFor()
    expect(seen.page.url()).toBe(`${app.url}/?view=shared`)
  })

  test('what districts share: a list with the sentences of every district, a matrix, a graph', async () => {
    await seen.open('?view=shared')
    const sides = seen.panel.getByTestId('side')
    await sides.nth(1).waitFor()
    for (const side of await sides.all()) expect(await side.getByTestId('sentence').count()).toBeGreaterThan(0)
    await seen.panel.getByText('矩阵', { exact: true }).click()
    const cell = seen.panel.getByTestId('matrix').locator('td button').first()
    const name = (await cell.getAttribute('aria-label'))!
    await cell.click()
    await seen.panel.getByRole('region').getByTestId('sentence').first().waitFor()
    await seen.panel.getByRole('button', { name: '在画布上显示' }).click()
    const drawn = await seen.ids()
    await seen.row(name.split('，')[0]!).first().waitFor()
    expect(drawn.length).toBeGreaterThan(2)
  })

  test('a district\'s name narrows to what it shares, and the address says so', async () => {
    await seen.open('?view=shared')
    await seen.panel.getByText('矩阵', { exact: true }).click()
    await seen.panel.getByTestId('matrix').locator('thead button').first().click()
    await seen.panel.getByText(/^不再限于/).waitFor()
    expect(asked().get('among')).toMatch(/^District:/)
    await seen.panel.getByLabel('至少').selectOption('3')
    expect(asked().get('districts')).toBe('3')
  })

  test.each([['district', '玉泉区'], ['programme', '温暖工程']])('one %s: chosen, drawn instead of what was there, and undone', async (view, name) => {
    await seen.open(`?view=${view}`)
    const before = await seen.ids()
    await seen.panel.getByRole('combobox', { name: '选择' }).fill(name.slice(1))
    await seen.panel.getByRole('option', { name: new RegExp(`^${name} `) }).click()
    await seen.panel.getByTestId('found').waitFor()
    await seen.row(name).waitFor()
    expect(asked().get('id')).toMatch(new RegExp(view, 'i'))
    const after = await seen.ids()
    expect(after).not.toEqual(before)
    // In the box itself Ctrl+Z would undo what was typed.
    await seen.page.getByRole('button', { name: '撤销' }).click()
    expect([...await seen.ids()].sort()).toEqual([...before].sort())
  })

  test('an interview and who works with whom, by their addresses', async () => {
    const { interviews } = await (await seen.page.request.get(`${app.url}/api/interviews`)).json() as { interviews: { id: string, interviewee: string }[] }
    await seen.open(`?${new URLSearchParams({ view: 'interview', id: interviews[0]!.id })}`)
    await seen.row(interviews[0]!.interviewee).waitFor()
    await seen.open('?view=together')
    expect(await seen.panel.getByTestId('found').innerText()).toMatch(/^这里有 \d+ 对合作$/)
  })

  test('paths between two: chosen by name, each step with its sentence, drawn alone', async () => {
    await seen.open('?view=paths')
    for (const [label, name] of [['从', '玉泉区'], ['到', '托克托县']] as const) {
      await seen.panel.getByLabel(label, { exact: true }).fill(name)
      await seen.panel.getByRole('listitem').getByRole('button').filter({ hasText: name }).first().click()
    }
    const path = seen.panel.getByTestId('path').first()
    await path.waitFor()
    expect(await path.getByTestId('tie').count()).toBeGreaterThan(0)
    expect(await path.getByTestId('sentence').count()).toBeGreaterThanOrEqual(await path.getByTestId('tie').count())
    await path.getByRole('button', { name: '在画布上显示' }).click()
    await seen.row('玉泉区').waitFor()
    const nodes = (await seen.ids()).filter((id) => !id.includes('|'))
    expect([nodes.length <= 7, nodes.length >= 2, [...asked().keys()]]).toEqual([true, true, ['view', 'from', 'to']])
  })

  test('what is chosen on the canvas is what one asks about', async () => {
    await seen.open()
    const [one, other] = [await seen.idOf('玉泉区'), await seen.idOf('托克托县')]
    await seen.open(`?${new URLSearchParams([['view', 'common'], ['id', one], ['id', other]])}`)
    await seen.panel.getByTestId('common').first().waitFor()
    expect(await seen.panel.getByTestId('common').first().getByTestId('sentence').count()).toBeGreaterThan(1)
  })
})
