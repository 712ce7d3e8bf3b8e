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
