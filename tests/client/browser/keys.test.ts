import { keyMap } from '../../../client/keys/key-map'
import { places } from '../../../client/keys/places'
import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

describeInBrowser('keys', () => {
  const app = withApp()
  let seen: Visit
  beforeEach(async () => {
    seen = await visit(app)
    await seen.open()
  })
  afterEach(() => seen.close())

  const press = (key: string) => seen.page.keyboard.press(key)
  const chosen = () => seen.page.locator('[role=treeitem][aria-selected=true]').count()

  test('the sheet lists the very map, and the tables of reader, list, table and overview, and Escape closes it', async () => {
    await press('?')
    const sheet = seen.page.getByRole('dialog')
    await sheet.waitFor()
    const listed = await sheet.locator('[data-command]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-command')))
    expect(listed.sort()).toEqual(keyMap.map(({ command }) => command).sort())
    const ofPlaces = await sheet.locator('[data-place]').evaluateAll((rows) => rows.map((row) => [row.getAttribute('data-place'), row.getAttribute('data-keys')]))
    expect(ofPlaces).toEqual(places.flatMap(({ id, table }) => table.map(({ keys }) => [id, Object.keys(keys).join('|')])))
    await press('Escape')
    await sheet.waitFor({ state: 'detached' })
    expect(seen.problems).toEqual([])
  })

  test('a row of the list, by keys alone: focus on what is near, wider, narrower, none; hide the others, show all; choose, pin, remove, undo', async () => {
    const all = (await seen.ids()).length
    await seen.row('武川县').focus()
    await press('+')
    const near = (await seen.ids()).length
    expect(near).toBeLessThan(all)
    await press('+')
    expect((await seen.ids()).length).toBeGreaterThanOrEqual(near)
    await press('0')
    expect((await seen.ids()).length).toBe(all)
    await seen.row('武川县').focus()
    await press('Shift+h')
    expect(await seen.ids()).toHaveLength(1)
    await press('u')
    expect((await seen.ids()).length).toBe(all)
    await seen.row('武川县').focus()
    await press('x')
    await press('n')
    expect(await chosen()).toBe(await seen.page.evaluate(() => window.__fangtan!.ids().filter((id) => id.includes('|') && id.includes('District:150125')).length) + 1)
    await press('Delete')
    expect((await seen.ids()).filter((id) => id.includes('District:150125'))).toEqual([])
    await press('Control+z')
    expect((await seen.ids()).length).toBe(all)
  })

  test('a choice that was clicked keeps its own keys and leaves the others to the canvas', async () => {
    const all = (await seen.ids()).length
    await seen.page.getByRole('treeitem').filter({ hasText: '武川县' }).first().click()
    await seen.page.getByText('表格', { exact: true }).click()
    await seen.page.getByText('画布', { exact: true }).click()
    await press('h')
    expect((await seen.ids()).length).toBeLessThan(all)
    await press('ArrowRight')
    expect(await seen.page.getByRole('radio', { name: '表格' }).isChecked()).toBe(true)
  })

  test('arrows move the picture, Shift faster; f shows all of it again', async () => {
    const id = await seen.idOf('玉泉区')
    const at = await seen.placeOf(id)
    await press('ArrowRight')
    await press('Shift+ArrowDown')
    const moved = await seen.placeOf(id)
    expect([Math.round(moved.x - at.x), Math.round(moved.y - at.y)]).toEqual([-60, -240])
    await press('f')
    expect(await seen.placeOf(id)).toEqual(at)
  })

  test('nothing happens while one types, or composes with an input method', async () => {
    const before = (await seen.ids()).length
    await press('/')
    for (const key of ['h', 'Delete', 'Shift+h', '?', 't', '+']) await press(key)
    expect((await seen.ids()).length).toBe(before)
    expect(await seen.page.getByRole('dialog').count()).toBe(0)
    await seen.row('玉泉区').focus()
    await seen.page.evaluate(() => {
      for (const init of [{ key: 'h', isComposing: true }, { key: 'Process', keyCode: 229 }, { key: 'h', keyCode: 229 }]) document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
    })
    expect((await seen.ids()).length).toBe(before)
  })
})
