import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

describeInBrowser('filters', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app)
    await seen.open()
  })
  afterEach(() => seen.close())

  const panel = () => seen.page.getByTestId('filters')
  const said = () => panel().getByTestId('greyed').innerText()
  const greyed = async () => Number((await said()).replace(/\D/g, ''))

  test('what does not pass turns grey and stays; a second step removes it; both are undone', async () => {
    const before = (await seen.ids()).sort()
    const officials = before.filter((id) => id.startsWith('Official:')).length
    await seen.page.keyboard.press('Shift+f')
    await panel().getByRole('checkbox', { name: /^官员/ }).uncheck()
    expect(await said()).toBe(`${officials} 个实体变灰。`)
    expect((await seen.ids()).sort()).toEqual(before)
    await panel().getByRole('button', { name: '移除变灰的' }).click()
    expect((await seen.ids()).filter((id) => id.startsWith('Official:'))).toEqual([])
    await seen.page.keyboard.press('Control+z')
    expect((await seen.ids()).sort()).toEqual(before)
    await seen.page.keyboard.press('Control+z')
    expect(await said()).toBe('没有筛选。')
    expect(await panel().getByRole('checkbox', { name: /^官员/ }).isChecked()).toBe(true)
  })

  test('a district, an interview, a programme: each leaves what is its own', async () => {
    await seen.page.keyboard.press('Shift+f')
    await panel().getByText('访谈的区划').click()
    await panel().getByRole('checkbox', { name: /^玉泉区/ }).check()
    const byDistrict = await greyed()
    expect(byDistrict).toBeGreaterThan(0)
    await panel().getByRole('button', { name: '清除筛选' }).click()
    await panel().getByText('工程/行动', { exact: true }).last().click()
    await panel().getByRole('checkbox', { name: /^温暖工程/ }).check()
    const nodes = (await seen.ids()).filter((id) => !id.includes('|'))
    const near = (await seen.ids()).filter((id) => id.includes('|') && id.includes('Programme:温暖工程')).flatMap((id) => id.split('|').slice(1))
    expect(await greyed()).toBe(nodes.filter((id) => !near.includes(id)).length)
  })

  test('the time bar: ranges are moved by keys, as one step; all of it again at a click', async () => {
    await seen.page.keyboard.press('t')
    const bar = seen.page.getByTestId('time-bar')
    const until = bar.getByRole('slider', { name: '承诺到，止' })
    await until.waitFor()
    await seen.page.keyboard.press('Shift+f')
    await until.focus()
    const last = await until.getAttribute('aria-valuenow')
    await seen.page.keyboard.press('ArrowLeft')
    await seen.page.keyboard.press('ArrowLeft')
    expect(Number(await until.getAttribute('aria-valuenow'))).toBe(Number(last) - 2)
    expect(await greyed()).toBeGreaterThan(0)
    await seen.page.keyboard.press('Control+z')
    expect(await until.getAttribute('aria-valuenow')).toBe(last)
    expect(await said()).toBe('没有筛选。')
    expect(seen.problems).toEqual([])
  })
})
