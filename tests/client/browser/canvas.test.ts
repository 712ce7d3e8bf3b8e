import { type OverviewAnswer } from '../../../server/contract'
import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

describeInBrowser('the canvas', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app)
    await seen.open()
  })
  afterEach(() => seen.close())

  const still = () => seen.page.waitForFunction(() => window.__fangtan!.isStill())
  const places = async () => {
    await still()
    return seen.page.evaluate(() => Object.fromEntries(window.__fangtan!.ids().map((id) => [id, window.__fangtan!.positionOf(id)])))
  }
  const openMenu = async () => {
    await seen.page.getByRole('button', { name: '布局' }).click()
    await seen.page.getByTestId('layout-menu').waitFor()
  }
  const layOut = async (name: string) => {
    const before = JSON.stringify(await places())
    await openMenu()
    await seen.page.getByRole('menuitemradio', { name }).click()
    await seen.page.waitForFunction((old) => JSON.stringify(Object.fromEntries(window.__fangtan!.ids().map((id) => [id, window.__fangtan!.positionOf(id)]))) !== old, before)
    return places()
  }

  test('each layout of the menu gives another picture, the first one comes back', async () => {
    const first = await places()
    const pictures = []
    for (const name of ['力导向', '分层', '同心', '按区划']) pictures.push(JSON.stringify(await layOut(name)))
    expect(new Set(pictures).size).toBe(4)
    expect(JSON.parse(pictures[3]!)).toEqual(first)
    await openMenu()
    expect(await seen.page.getByRole('menuitemradio', { checked: true }).allInnerTexts()).toEqual(['按区划'])
    expect(seen.problems).toEqual([])
  })

  // What the server answers, with another word in it.
  const reword = (change: (picture: OverviewAnswer['picture']) => void) => seen.page.route('**/api/overview', async (route) => {
    const response = await route.fetch()
    const overview = await response.json() as OverviewAnswer
    change(overview.picture)
    await route.fulfill({ response, json: overview })
  })

  test('relations between the same two are one line until it is double-clicked, and again once one of them is', async () => {
    let pair: string[] = []
    await reword((picture) => {
      const edge = picture.edges.find(({ type }) => type === 'HOLDS_POST')!
      const second = { ...edge, type: 'REPORTED' as const, id: `REPORTED|${edge.from}|${edge.to}` }
      picture.edges.push(second)
      pair = [edge.id, second.id]
    })
    await seen.open()
    const drawn = async () => (await seen.ids()).filter((id) => pair.includes(id))
    expect(await drawn()).toEqual([pair[0]])
    const folded = await seen.placeOf(pair[0]!)
    await seen.page.mouse.move(folded.x, folded.y)
    expect(await seen.page.getByTestId('tip').innerText()).toMatch(/任职[^]*采访[^]*双击分开/)
    const part = async () => {
      await seen.page.mouse.dblclick(folded.x, folded.y)
      await seen.page.waitForFunction((id) => window.__fangtan!.ids().includes(id), pair[1]!)
    }
    await part()
    const second = await seen.placeOf(pair[1]!)
    await seen.page.mouse.dblclick(second.x, second.y)
    await seen.page.waitForFunction((id) => !window.__fangtan!.ids().includes(id), pair[1]!)
    expect(await drawn()).toEqual([pair[0]])
    await part()
    await openMenu()
    await seen.page.getByRole('menuitemcheckbox', { name: '同两个实体间的关系逐条画', checked: true }).click()
    await seen.page.waitForFunction((id) => !window.__fangtan!.ids().includes(id), pair[1]!)
    expect(await drawn()).toEqual([pair[0]])
  })

  test('the map moves the picture, by pointer and by keys', async () => {
    const id = await seen.idOf('玉泉区')
    const before = await seen.placeOf(id)
    const map = (await seen.page.getByTestId('minimap').boundingBox())!
    await seen.page.mouse.click(map.x + 5, map.y + map.height / 2)
    const moved = await seen.placeOf(id)
    expect(moved.x).toBeGreaterThan(before.x + 100)
    await seen.page.getByTestId('minimap').focus()
    await seen.page.keyboard.press('ArrowRight')
    expect((await seen.placeOf(id)).x).toBeLessThan(moved.x - 50)
    await seen.page.keyboard.press('ArrowUp')
    expect((await seen.placeOf(id)).y).toBeGreaterThan(moved.y + 20)
  })

  test('locked, nothing is moved by hand or by a layout; unlocked, it is', async () => {
    const id = await seen.idOf('玉泉区')
    const drag = async () => {
      const { x, y } = await seen.placeOf(id)
      await seen.page.mouse.move(x, y)
      await seen.page.mouse.down()
      await seen.page.mouse.move(x + 60, y + 40, { steps: 4 })
      await seen.page.mouse.up()
      return (await places())[id]
    }
    const before = (await places())[id]
    await seen.page.getByRole('button', { name: '锁定位置' }).click()
    expect(await drag()).toEqual(before)
    await openMenu()
    expect(await seen.page.getByRole('menuitemradio', { name: '力导向' }).isDisabled()).toBe(true)
    await seen.page.keyboard.press('Escape')
    await seen.page.getByRole('button', { name: '锁定位置' }).click()
    expect(await drag()).not.toEqual(before)
  })

  test('a name that is code, and as long as a page, is only a name', async () => {
    const name = `<img src=x onerror="document.title='ran'">${'很长的名字'.repeat(100)}`
    let id = ''
    await reword(({ nodes }) => {
      nodes[0]!.name = name
      id = nodes[0]!.id
    })
    await seen.open()
    const { x, y } = await seen.placeOf(id)
    await seen.page.mouse.move(x, y)
    expect(await seen.page.getByTestId('tip').locator('div').first().innerText()).toBe(name)
    expect(await seen.page.title()).toBe('访谈图谱')
    expect(seen.problems).toEqual([])
  })
})
