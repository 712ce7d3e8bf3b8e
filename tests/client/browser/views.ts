import { type InterviewsAnswer } from '../../../server/contract'
import { type Visit } from './visit'

/** Ways to bring the app to each of its views, by name. */
export const views: Record<string, (seen: Visit) => Promise<void>> = {
  'the canvas': (seen) => seen.open(),
  'an entity': async (seen) => {
    await seen.open()
    await seen.open(`?${new URLSearchParams({ entity: await seen.idOf('玉泉区') })}`)
    await seen.panel.getByTestId('sentence').first().waitFor()
  },
  'a relation': async (seen) => {
    await seen.open()
    await seen.open(`?${new URLSearchParams({ relation: 'HOLDS_POST', from: await seen.idOf('南男'), to: await seen.idOf('玉泉区') })}`)
    await seen.panel.getByTestId('sentence').first().waitFor()
  },
  'the reader': async (seen) => {
    await openInterview(seen)
    await seen.page.keyboard.press('n')
    await seen.page.locator('[data-current]').first().waitFor()
    await seen.page.getByRole('button', { name: '引用' }).click()
    await seen.page.getByTestId('citation-en').waitFor()
  },
  'text and print': async (seen) => {
    await openInterview(seen, { raw: '1' })
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

async function openInterview(seen: Visit, more: Record<string, string> = {}): Promise<void> {
  await seen.open()
  const { interviews } = await (await seen.page.request.get(new URL('/api/interviews', seen.page.url()).href)).json() as InterviewsAnswer
  const interview = interviews.find(({ district }) => district === '托克托县')!.id
  await seen.open(`?${new URLSearchParams({ interview, ...more })}`)
  await seen.page.locator('[data-sentence]').first().waitFor({ state: 'attached' })
}

async function openTable(seen: Visit): Promise<void> {
  await seen.page.getByRole('main').getByText('表格', { exact: true }).click()
  await seen.page.locator('[role=row][data-id]').first().waitFor()
}
