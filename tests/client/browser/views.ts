import { type InterviewsAnswer, type OverviewAnswer } from '../../../server/contract'
import { type Visit } from './visit'

type Open = (seen: Visit, url: string) => Promise<void>

/** Ways to bring the app, served at `url`, to each of its views, by name. */
export const views: Record<string, Open> = {
  'the canvas': (seen) => seen.open(),
  'an entity': async (seen, url) => {
    await seen.open(query({ entity: await idOf(url, '玉泉区') }))
    await seen.panel.getByTestId('sentence').first().waitFor()
  },
  'a relation': async (seen, url) => {
    await seen.open(query({ relation: 'HOLDS_POST', from: await idOf(url, '南男'), to: await idOf(url, '玉泉区') }))
    await seen.panel.getByTestId('sentence').first().waitFor()
  },
  'the reader': async (seen, url) => {
    await openInterview(seen, url)
    await seen.page.keyboard.press('n')
    await seen.page.locator('[data-current]').first().waitFor()
    await seen.page.getByRole('button', { name: '引用' }).click()
    await seen.page.getByTestId('citation-en').waitFor()
  },
  'text and print': async (seen, url) => {
    await openInterview(seen, url, { raw: '1' })
    await seen.page.keyboard.press('n')
    await seen.page.locator('[data-window] [data-within]').first().waitFor()
  },
  'the table of entities': async (seen) => {
    await seen.open()
    await openTable(seen)
  },
  'the table of relations': async (seen) => {
    await seen.open()
    await openTable(seen)
    await seen.page.getByTestId('table').getByText('关系', { exact: true }).first().click()
    await seen.page.locator('[role=row][data-id]').first().waitFor()
  },
  'the search': async (seen) => {
    await seen.open()
    await seen.page.getByRole('combobox').fill('管网')
    await seen.page.getByRole('option').first().waitFor()
  },
  'paths': async (seen, url) => {
    await seen.open(query({ view: 'paths', from: await idOf(url, '玉泉区'), to: await idOf(url, '武川县') }))
    await seen.panel.getByTestId('path').first().waitFor()
  },
  'what districts share, as a matrix with the words of a cell': async (seen) => {
    await seen.open('?view=shared')
    await seen.panel.getByText('矩阵', { exact: true }).click()
    await seen.panel.getByTestId('matrix').locator('td button').first().click()
    await seen.panel.getByRole('region').getByTestId('sentence').first().waitFor()
  },
}

/** Ways to bring it to what opens over or beside those, and to the views that are like one of them, by name. */
export const parts: Record<string, Open> = {
  'the filters, some of them at work, and the time bar': async (seen) => {
    await seen.open()
    await seen.page.keyboard.press('t')
    await seen.page.getByTestId('time-bar').waitFor()
    await seen.page.keyboard.press('Shift+f')
    const panel = seen.page.getByTestId('filters')
    await panel.getByText('访谈的区划').click()
    await panel.getByRole('checkbox', { name: /^玉泉区/ }).check()
    await panel.getByText('访谈', { exact: true }).first().click()
  },
  'the steps': async (seen) => {
    await seen.open()
    for (const name of ['南男', '玉泉区']) await seen.row(name).press('h')
    await seen.page.keyboard.press('Control+z')
    await seen.page.keyboard.press('Shift+s')
    await seen.page.getByTestId('history').waitFor()
  },
  'the keys': async (seen) => {
    await seen.open()
    await seen.page.keyboard.press('?')
    await seen.page.getByRole('dialog').waitFor()
  },
  'the menu of a node': async (seen) => {
    await seen.open()
    await openMenuOf(seen, '玉泉区')
  },
  'the choice of neighbours': async (seen) => {
    await seen.open()
    await openMenuOf(seen, '玉泉区')
    await seen.page.getByRole('menuitem', { name: '只展开联系最多的…' }).click()
    await seen.page.getByRole('dialog').getByRole('spinbutton').waitFor()
  },
  'the layouts': async (seen) => {
    await seen.open()
    await seen.page.getByRole('button', { name: '布局' }).click()
    await seen.page.getByTestId('layout-menu').waitFor()
  },
  'all views by name': async (seen) => {
    await seen.open('?view=start')
    await seen.panel.locator('[data-view]').first().waitFor()
  },
  'what several have in common': async (seen, url) => {
    await seen.open(`?${new URLSearchParams([['view', 'common'], ['id', await idOf(url, '玉泉区')], ['id', await idOf(url, '和林格尔县')]])}`)
    await seen.panel.getByTestId('common').first().waitFor()
  },
  'what districts share, as a list': async (seen) => {
    await seen.open('?view=shared')
    await seen.panel.getByTestId('side').first().waitFor()
  },
  'one district, and the choice of another': async (seen, url) => {
    await seen.open(query({ view: 'district', id: await idOf(url, '玉泉区') }))
    await seen.panel.getByTestId('found').waitFor()
    await seen.panel.getByRole('combobox', { name: '选择' }).click()
    await seen.panel.getByRole('option').first().waitFor()
  },
  'who works with whom': async (seen) => {
    await seen.open('?view=together')
    await seen.panel.getByTestId('found').waitFor()
  },
  'the saved views and files': async (seen) => {
    await seen.open()
    await seen.page.getByTestId('keep').click()
    await seen.page.getByTestId('keep-card').getByLabel('名称').fill('一眼')
    await seen.page.keyboard.press('Enter')
    await seen.page.getByTestId('saved-view').first().waitFor()
  },
  'an empty canvas': async (seen) => {
    await seen.open()
    await seen.page.keyboard.press('Control+a')
    await seen.page.keyboard.press('Delete')
    await seen.page.getByTestId('empty-canvas').waitFor()
  },
}

async function openMenuOf(seen: Visit, name: string): Promise<void> {
  await seen.row(name).press('ContextMenu')
  await seen.page.getByTestId('menu').waitFor()
  await seen.page.getByRole('menuitem', { name: /^推进/ }).waitFor()
}

const query = (fields: Record<string, string>): string => `?${new URLSearchParams(fields)}`

async function idOf(url: string, name: string): Promise<string> {
  const { picture } = await (await fetch(`${url}/api/overview`)).json() as OverviewAnswer
  return picture.nodes.find((node) => node.name === name)!.id
}

async function openInterview(seen: Visit, url: string, more: Record<string, string> = {}): Promise<void> {
  const { interviews } = await (await fetch(`${url}/api/interviews`)).json() as InterviewsAnswer
  await seen.open(query({ interview: interviews.find(({ district }) => district === '托克托县')!.id, ...more }))
  await seen.page.locator('[data-sentence]').first().waitFor({ state: 'attached' })
}

async function openTable(seen: Visit): Promise<void> {
  await seen.page.getByRole('main').getByText('表格', { exact: true }).click()
  await seen.page.locator('[role=row][data-id]').first().waitFor()
}
