import { pairEntities } from '../../../ingest/candidates/pair-entities'
import { describeInBrowser, withApp } from '../../browser'
import { telling } from '../../cypher/ad-hoc'
import { visit } from './visit'

describeInBrowser('what may be the same', () => {
  const app = withApp(async (store) => {
    await store.run(telling("CREATE (:Entity:Enterprise {id: 'Enterprise:尊草农业集团', type: 'Enterprise', name: '尊草农业集团', aliases: [], unpaired: 1})"))
    await pairEntities(store)
  })

  test.each([
    ['zh', '可能是同一个', ['尊草农业集团', '可能性 45%', '一个名称含另一个：尊草农业']],
    ['en', 'May be the same as', ['尊草农业集团', '45% likely', 'one name holds the other: 尊草农业']],
  ] as const)('stands in the panel with score and reasons (%s), and leads there', async (language, title, words) => {
    const seen = await visit(app, { language })
    await seen.open(`?entity=${encodeURIComponent('Enterprise:尊草农业')}`)
    const section = seen.panel.getByRole('region', { name: new RegExp(`^${title}`) })
    expect((await section.getByRole('listitem').innerText()).split('\n').filter(Boolean)).toEqual(words)
    await section.getByRole('link').click()
    await seen.panel.getByTestId('entity-name').getByText('尊草农业集团').waitFor()
    expect(seen.problems).toEqual([])
    await seen.close()
  })
})
