import { type InterviewAnswer, type InterviewsAnswer } from '../../../server/contract'
import { describeInBrowser, withApp } from '../../browser'
import { type Visit, visit } from './visit'

describeInBrowser('the reader', () => {
  const app = withApp()
  let seen: Visit
  let answer: InterviewAnswer
  beforeAll(async () => {
    const { interviews } = await (await fetch(`${app.url}/api/interviews`)).json() as InterviewsAnswer
    const { id } = interviews.find(({ district }) => district === '托克托县')!
    answer = await (await fetch(`${app.url}/api/interviews/${encodeURIComponent(id)}`)).json() as InterviewAnswer
  })
  afterEach(() => seen.close())

  async function read(more: Record<string, string> = {}, wishes: Parameters<typeof visit>[1] = {}): Promise<void> {
    seen = await visit(app, wishes)
    await seen.open(`?${new URLSearchParams({ interview: answer.interview.id, ...more })}`)
    await seen.page.getByTestId('article').waitFor()
  }

  const marks = (type: string) => seen.page.getByTestId('article').locator(`[data-type="${type}"]`)
  const chip = (kind: string) => seen.page.getByTestId('mark-chips').locator(`[data-kind="${kind}"]`)
  const torn = () => answer.paragraphs.flatMap(({ sentences }) => sentences).find(({ text }) => text.includes('智慧供热设施'))!

  test('marks everything named, each type in its own colour and line, and the figures; a chip takes a kind away, as the link does, and brings it back', async () => {
    await read()
    const looks = await Promise.all(['Official', 'District', 'Programme', 'Project'].map((type) => marks(type).first().evaluate((mark) => {
      const { textDecorationColor, textDecorationStyle, textDecorationThickness } = getComputedStyle(mark)
      return { colour: textDecorationColor, line: `${textDecorationStyle} ${textDecorationThickness}` }
    })))
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(4)
    expect(new Set(looks.map(({ line }) => line)).size).toBe(4)
    expect(new Set(await seen.page.getByTestId('article').locator('[data-figure]').evaluateAll((all) => all.map((one) => one.getAttribute('data-figure'))))).toEqual(new Set(answer.targets.map(({ id }) => id)))
    await chip('District').click()
    expect([await chip('District').getAttribute('aria-pressed'), await marks('District').count()]).toEqual(['false', 0])
    await chip('figure').click()
    expect(await seen.page.getByTestId('article').locator('[data-figure]').count()).toBe(0)
    await seen.page.waitForFunction(() => location.hash.startsWith('#v1.'))
    await seen.page.reload()
    await seen.page.getByTestId('article').waitFor()
    expect(await Promise.all(['District', 'figure', 'Official'].map((kind) => chip(kind).getAttribute('aria-pressed')))).toEqual(['false', 'false', 'true'])
    await chip('District').click()
    expect(await marks('District').count()).toBeGreaterThan(0)
  })

  test('n and p walk all mentions, ] and [ those of one entity, and what is walked to is in view', async () => {
    await read()
    const at = async () => (await seen.page.getByTestId('article').locator('[data-current]').allInnerTexts()).join('')
    const where = async (of: string) => (await seen.page.getByTestId(`steps-${of}`).getByRole('status').innerText()).replace(/\s+/g, ' ').trim()
    await seen.page.keyboard.press('n')
    const first = await at()
    expect(await where('any')).toMatch(/^所有提及 1\//)
    await seen.page.keyboard.press('n')
    expect(await where('any')).toMatch(/^所有提及 2\//)
    await seen.page.keyboard.press('p')
    expect(await at()).toBe(first)
    const entity = new URL(seen.page.url()).searchParams.get('entity')!
    const of = (await where('same')).replace(/ .*/, '')
    expect(of).toBe(answer.entities[entity]!.name)
    await seen.page.keyboard.press('[')
    expect(await where('same')).toMatch(new RegExp(`^${of} (\\d+)/\\1$`))
    const [mark, article] = [(await seen.page.locator('[data-current]').first().boundingBox())!, (await seen.page.getByTestId('article').boundingBox())!]
    expect(mark.y).toBeGreaterThanOrEqual(article.y)
    expect(mark.y + mark.height).toBeLessThanOrEqual(article.y + article.height)
    await seen.page.keyboard.press(']')
    expect(await where('same')).toMatch(new RegExp(`^${of} 1/`))
  })

  test('text and print stand side by side on a wide screen, one at a time on a narrow one', async () => {
    await read({ sentence: torn().id, raw: '1' }, { viewport: { width: 1280, height: 800 } })
    await seen.page.locator('[data-window]').first().waitFor()
    const [article, print] = [(await seen.page.getByTestId('article').boundingBox())!, (await seen.page.getByTestId('raw-page').boundingBox())!]
    expect(article.x + article.width).toBeLessThanOrEqual(print.x)
    expect(Math.min(article.width, print.width)).toBeGreaterThan(400)
    expect(await seen.page.locator('[data-target]').getByRole('img').allInnerTexts()).toEqual(['1', '2'])
    await seen.page.setViewportSize({ width: 390, height: 844 })
    await seen.page.getByTestId('article').waitFor({ state: 'hidden' })
    expect(await seen.page.getByTestId('raw-page').isVisible()).toBe(true)
    await seen.page.getByText('正文', { exact: true }).click()
    await seen.page.getByTestId('article').waitFor()
    expect(await seen.page.getByTestId('raw-page').count()).toBe(0)
  })

  test('the print shows where the mention one is at stands', async () => {
    await read({ sentence: torn().id, raw: '1' })
    await seen.page.locator('[data-window]').first().waitFor()
    await seen.page.keyboard.press('n')
    const words = (await seen.page.locator('[data-current]').allInnerTexts()).join('')
    await seen.page.locator('[data-window] [data-within]').first().waitFor()
    expect((await seen.page.locator('[data-window]').first().locator('[data-within]').allInnerTexts()).join('')).toBe(words)
  })

  test('a reference can be copied, with the sentence one is at', async () => {
    await read({ sentence: torn().id }, { permissions: ['clipboard-read', 'clipboard-write'] })
    await seen.page.getByRole('button', { name: '引用' }).click()
    const chinese = await seen.page.getByTestId('citation-zh').innerText()
    expect(chinese).toContain(`${answer.interview.headline}[N].`)
    expect(chinese).toContain(torn().text)
    await seen.page.getByRole('button', { name: '复制 中文' }).click()
    await seen.page.getByText('已复制').waitFor()
    expect(await seen.page.evaluate(() => navigator.clipboard.readText())).toBe(chinese)
  })
})
