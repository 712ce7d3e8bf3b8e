import { Writable } from 'node:stream'
import { type Progress } from '../../../cypher/local/progress'
import { describeProgress, drawProgress } from '../../../cypher/local/progress-bar'

/** A stream that keeps what is written to it, as a terminal or as a file would be. */
function openPaper(isTTY: boolean): { out: NodeJS.WriteStream; text(): string; cursors: boolean[] } {
  let text = ''
  const cursors: boolean[] = []
  const write = (chunk: Buffer, _: unknown, done: () => void) => {
    text += chunk
    if (`${chunk}`.includes('[?25')) cursors.push(`${chunk}`.includes('[?25h'))
    done()
  }
  const out = Object.assign(new Writable({ write }), { isTTY, columns: 120 }) as unknown as NodeJS.WriteStream
  return { out, text: () => text, cursors }
}

const fetching = Array.from({ length: 11 }, (_, done): Progress => ({ kind: 'fetch', done, total: 10, bytes: done * 10e6, allBytes: 100e6 }))

test.each<[Progress, string | null]>([
  [{ kind: 'starting' }, '启动图数据库 Starting Neo4j …'],
  [{ kind: 'waiting' }, '等待另一进程 Waiting for the process that is starting it …'],
  [{ kind: 'ready', url: 'bolt://127.0.0.1:1', ms: 4_321 }, '图数据库就绪 Neo4j is ready after 4.3 s: bolt://127.0.0.1:1'],
  [{ kind: 'joined', url: 'bolt://127.0.0.1:1' }, '图数据库已在运行 Joined the Neo4j that runs: bolt://127.0.0.1:1'],
  [{ kind: 'lost', message: 'It is gone.' }, 'It is gone.'],
  [{ kind: 'failed' }, null],
])('%j is told', (event, line) => {
  expect(describeProgress(event)).toBe(line)
})

test('a file gets a line for each quarter of the fetch', () => {
  const paper = openPaper(false)
  const report = drawProgress(paper.out)
  for (const event of [...fetching, { kind: 'starting' } as const]) report(event)
  expect(paper.text().split('\n')).toEqual([...[0, 30, 50, 80, 100].map((mb) => `下载图数据库 Fetching Neo4j: ${mb} of 100 MB`), '启动图数据库 Starting Neo4j …', ''])
})

test('a terminal gets a bar, and then lines', () => {
  const paper = openPaper(true)
  const report = drawProgress(paper.out)
  for (const event of [...fetching, { kind: 'starting' } as const]) report(event)
  expect(paper.text()).toContain('% of 100 MB')
  expect(paper.text()).toMatch(/启动图数据库 Starting Neo4j …\n$/)
})

test('a fetch that fails leaves no bar behind: the cursor is shown again, and nothing is drawn any more', () => {
  const paper = openPaper(true)
  const report = drawProgress(paper.out)
  for (const event of [...fetching.slice(0, 5), { kind: 'failed' } as const]) report(event)
  expect(paper.cursors).toEqual([false, true])
})
