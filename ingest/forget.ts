/** `npm run forget -- PAGE`: removes a page, by its file's name or its id, and exactly what it alone said. */
import { showProgress } from '../cypher/local/progress-bar'
import { openGraph } from '../cypher/open'
import { readGraphSettings } from '../cypher/settings'
import { forgetPages, listPages, type PageVersion } from './load'
import { runCommand } from './terminal'

void runCommand(async () => {
  const [wanted, ...rest] = process.argv.slice(2)
  if (!wanted || rest.length > 0) throw new Error('Expected one page, by its file name or id: npm run forget -- PAGE')
  const graph = await openGraph(readGraphSettings(), showProgress)
  try {
    const page = choosePage(await listPages(graph.store), wanted)
    await forgetPages(graph.store, [page.id])
    process.stdout.write(`forgot ${page.file} (${page.id})\n`)
  } finally {
    await graph.close()
  }
})

function choosePage(pages: readonly PageVersion[], wanted: string): PageVersion {
  const found = pages.filter((page) => page.id === wanted || page.file === wanted || page.title === wanted)
  const [page, another] = found
  if (page && !another) return page
  const known = (found.length > 1 ? found : pages).map(({ file, id }) => `  ${file} (${id})`).join('\n') || '  (none)'
  throw new Error(`${wanted}: expected the name or id of one page, found ${found.length}. Pages${found.length > 1 ? ' so called' : ' in the graph'}:\n${known}`)
}
